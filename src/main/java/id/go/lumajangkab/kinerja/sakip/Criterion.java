package id.go.lumajangkab.kinerja.sakip;

import java.util.Arrays;
import java.util.List;

/**
 * The criteria of the component "Pengukuran Kinerja" (weight 30 of 100) in their published order and words: Peraturan
 * Menteri PANRB Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah, Lampiran, lembar kerja
 * evaluasi, rows 2.a (3 criteria), 2.b (7) and 2.c (10). Held against copies of the worksheet that inspectorates have
 * published; its one misprint ("teribat" in 2.b.1) is mended.
 */
public enum Criterion {
    PEDOMAN(Part.KEBERADAAN, 1, "Terdapat pedoman teknis pengukuran kinerja dan pengumpulan data kinerja."),
    DEFINISI_OPERASIONAL(
            Part.KEBERADAAN,
            2,
            "Terdapat Definisi Operasional yang jelas atas kinerja dan cara mengukur indikator kinerja."),
    MEKANISME_DATA(
            Part.KEBERADAAN,
            3,
            "Terdapat mekanisme yang jelas terhadap pengumpulan data kinerja yang dapat diandalkan."),

    PIMPINAN(
            Part.KUALITAS,
            1,
            "Pimpinan selalu terlibat sebagai pengambil keputusan (Decision Maker) dalam mengukur capaian kinerja."),
    DATA_RELEVAN(
            Part.KUALITAS,
            2,
            "Data kinerja yang dikumpulkan telah relevan untuk mengukur capaian kinerja yang diharapkan."),
    DATA_MENDUKUNG(Part.KUALITAS, 3, "Data kinerja yang dikumpulkan telah mendukung capaian kinerja yang diharapkan."),
    BERKALA(Part.KUALITAS, 4, "Pengukuran kinerja telah dilakukan secara berkala."),
    BERJENJANG(
            Part.KUALITAS,
            5,
            "Setiap level organisasi melakukan pemantauan atas pengukuran capaian kinerja unit "
                    + "dibawahnya secara berjenjang."),
    TI_PENGUMPULAN(Part.KUALITAS, 6, "Pengumpulan data kinerja telah memanfaatkan Teknologi Informasi (Aplikasi)."),
    TI_PENGUKURAN(Part.KUALITAS, 7, "Pengukuran capaian kinerja telah memanfaatkan Teknologi Informasi (Aplikasi)."),

    TUNJANGAN(
            Part.PEMANFAATAN,
            1,
            "Pengukuran Kinerja telah menjadi dasar dalam penyesuaian (pemberian/pengurangan) "
                    + "tunjangan kinerja/penghasilan."),
    JABATAN(
            Part.PEMANFAATAN,
            2,
            "Pengukuran Kinerja telah menjadi dasar dalam penempatan/penghapusan Jabatan baik "
                    + "struktural maupun fungsional."),
    ORGANISASI(Part.PEMANFAATAN, 3, "Pengukuran kinerja telah mempengaruhi penyesuaian (Refocusing) Organisasi."),
    STRATEGI(Part.PEMANFAATAN, 4, "Pengukuran kinerja telah mempengaruhi penyesuaian Strategi dalam mencapai kinerja."),
    KEBIJAKAN(
            Part.PEMANFAATAN, 5, "Pengukuran kinerja telah mempengaruhi penyesuaian Kebijakan dalam mencapai kinerja."),
    AKTIVITAS(
            Part.PEMANFAATAN, 6, "Pengukuran kinerja telah mempengaruhi penyesuaian Aktivitas dalam mencapai kinerja."),
    ANGGARAN(Part.PEMANFAATAN, 7, "Pengukuran kinerja telah mempengaruhi penyesuaian Anggaran dalam mencapai kinerja."),
    EFISIENSI(Part.PEMANFAATAN, 8, "Terdapat efisiensi atas penggunaan anggaran dalam mencapai kinerja."),
    UNIT_PEDULI(Part.PEMANFAATAN, 9, "Setiap unit/satuan kerja memahami dan peduli atas hasil pengukuran kinerja."),
    PEGAWAI_PEDULI(Part.PEMANFAATAN, 10, "Setiap pegawai memahami dan peduli atas hasil pengukuran kinerja.");

    private final Part part;
    private final int number;
    private final String text;

    Criterion(Part part, int number, String text) {
        this.part = part;
        this.number = number;
        this.text = text;
    }

    /** A sub-component. */
    public enum Part {
        KEBERADAAN("2.a", 6, "Pengukuran Kinerja telah dilakukan"),
        KUALITAS(
                "2.b",
                9,
                "Pengukuran Kinerja telah menjadi kebutuhan dalam mewujudkan Kinerja secara Efektif dan "
                        + "Efisien dan telah dilakukan secara berjenjang dan berkelanjutan"),
        PEMANFAATAN(
                "2.c",
                15,
                "Pengukuran Kinerja telah dijadikan dasar dalam pemberian Reward dan Punishment, serta "
                        + "penyesuaian strategi dalam mencapai kinerja yang efektif dan efisien");

        private final String code;
        private final int weight;
        private final String text;

        Part(String code, int weight, String text) {
            this.code = code;
            this.weight = weight;
            this.text = text;
        }

        public String code() {
            return code;
        }

        /** Of the component's 30. */
        public int weight() {
            return weight;
        }

        public String text() {
            return text;
        }

        /** Its criteria in their order. */
        public List<Criterion> criteria() {
            return Arrays.stream(Criterion.values())
                    .filter(criterion -> criterion.part == this)
                    .toList();
        }
    }

    /** "2.a.1". */
    public String code() {
        return part.code + "." + number;
    }

    /** The published words. */
    public String text() {
        return text;
    }
}
