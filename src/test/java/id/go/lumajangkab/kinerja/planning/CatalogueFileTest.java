package id.go.lumajangkab.kinerja.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.planning.CatalogueFile.IndicatorRow;
import id.go.lumajangkab.kinerja.planning.CatalogueFile.TargetRow;
import id.go.lumajangkab.kinerja.rules.Accumulation;
import id.go.lumajangkab.kinerja.rules.Direction;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.rules.Target;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class CatalogueFileTest {

    private static final String HEADER = "kode;urutan;nama;satuan;arah;cara_hitung;label_pembilang;label_penyebut;"
            + "pengali;bilangan_bulat;rumus_turun;akumulasi;batas_capaian;sumber;berlaku_mulai;berlaku_sampai\n";

    private final List<String> problems = new ArrayList<>();
    private final CatalogueFile file = new CatalogueFile("indikator.csv", problems);

    @Test
    void readsARatioWithAllItHas() {
        List<IndicatorRow> rows = file.indicators(bytes(HEADER + "A-1;10;Kehadiran;%;NAIK;RASIO;hadir;undangan;100;ya;"
                + "PERBANDINGAN;JUMLAH;120;Renstra;2024-01-01;31/12/2026\n"));

        assertThat(problems).isEmpty();
        assertThat(rows)
                .singleElement()
                .isEqualTo(new IndicatorRow(
                        "indikator.csv baris 2",
                        null,
                        new IndicatorFields(
                                "A-1",
                                "Kehadiran",
                                "%",
                                new About(null, null, null, null, null),
                                Direction.NAIK,
                                Method.RASIO,
                                new Labels("hadir", "undangan"),
                                new BigDecimal("100"),
                                true,
                                MinimiseFormula.PERBANDINGAN,
                                Accumulation.JUMLAH,
                                new BigDecimal("120")),
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        10,
                        "Renstra"));
    }

    @Test
    void readsWhatAnIndicatorIsAboutWhereTheFileHasTheColumns() {
        String header = HEADER.replace(
                "berlaku_sampai", "berlaku_sampai;sasaran;definisi;rumus;sumber_data;" + "penanggung_jawab");
        String row = direct("A").strip() + ";Pelayanan prima;Nilai survei;Jumlah : butir;Survei;Kasi Pelayanan\n";

        assertThat(file.indicators(bytes(header + row)))
                .singleElement()
                .extracting(r -> r.fields().about())
                .isEqualTo(new About("Pelayanan prima", "Nilai survei", "Jumlah : butir", "Survei", "Kasi Pelayanan"));
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsEmptyHasItsDefault() {
        IndicatorRow row = file.indicators(bytes(HEADER + direct("A"))).get(0);

        assertThat(row.minimise()).isEqualTo(MinimiseFormula.SELISIH);
        assertThat(row.fields().whole()).isFalse();
        assertThat(row.fields().factor()).isNull();
        assertThat(row.fields().cap()).isNull();
        assertThat(row.validUntil()).isNull();
    }

    @Test
    void takesCommasAByteOrderMarkCrlfAndAnyOrderOfColumns() {
        List<TargetRow> rows = file.targets(bytes("\uFEFFtarget,kode,tahun,tribulan,sumber\r\n"
                + "\"91,33\",A,2024,,\"Renstra, tabel 2\"\r\n24 s.d. 27,A,2024,4,\r\n"));

        assertThat(problems).isEmpty();
        assertThat(rows)
                .extracting(TargetRow::target)
                .containsExactly(Target.parse("91,33"), Target.parse("24 s.d. 27"));
        assertThat(rows).extracting(TargetRow::quarter).containsExactly(null, 4);
        assertThat(rows.get(0).source()).isEqualTo("Renstra, tabel 2");
    }

    @Test
    void namesEveryBadLineItsColumnAndWhatIsWrong() {
        List<IndicatorRow> rows = file.indicators(bytes(HEADER
                + direct("BAIK")
                + "A;10;Nama;%;NAEK;RASIO;;;100;ya;;JUMLAH;;;2024-01-01;\n"
                + "B;0;Nama;%;TURUN;LANGSUNG;;;100;ya;;JUMLAH;;;2024-13-01;\n"
                + "\n"
                + "C;1;;%;TURUN;LANGSUNG;;;;mungkin;;TERAKHIR;-5;;2024-01-02;2024-01-01\n"
                + "terlalu;sedikit\n"
                + "kode aneh;1.5;Nama;%;;;;;;;;;0;;;\n"
                + direct("JUGA-BAIK")));

        assertThat(rows).extracting(IndicatorRow::code).containsExactly("BAIK", "JUGA-BAIK");
        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "indikator.csv baris 3 kolom arah: “NAEK” tidak dikenal; isi salah satu dari NAIK, TURUN, RENTANG.",
                        "indikator.csv baris 3 kolom label_pembilang: wajib diisi untuk cara_hitung RASIO.",
                        "indikator.csv baris 3 kolom label_penyebut: wajib diisi untuk cara_hitung RASIO.",
                        "indikator.csv baris 4 kolom urutan: “0” harus antara 1 dan 9999.",
                        "indikator.csv baris 4 kolom berlaku_mulai: “2024-13-01” bukan tanggal; tulis misalnya 2024-01-31 atau"
                                + " 31/01/2024.",
                        "indikator.csv baris 4 kolom pengali: hanya untuk cara_hitung RASIO.",
                        "indikator.csv baris 4 kolom akumulasi: persentase tidak boleh dijumlahkan; isi TERAKHIR atau"
                                + " RATA_RATA.",
                        "indikator.csv baris 6 kolom nama: wajib diisi.",
                        "indikator.csv baris 6 kolom bilangan_bulat: “mungkin” tidak dikenal; isi ya atau tidak.",
                        "indikator.csv baris 6 kolom batas_capaian: “-5” memakai tanda; angka negatif tidak diterima, tulis"
                                + " misalnya 1.234 atau 12,5.",
                        "indikator.csv baris 6 kolom berlaku_sampai: lebih awal daripada berlaku_mulai.",
                        "indikator.csv baris 7: berisi 2 kolom, seharusnya 16.",
                        "indikator.csv baris 8 kolom kode: “kode aneh” hanya boleh berisi huruf, angka, titik, garis bawah, dan"
                                + " tanda hubung.",
                        "indikator.csv baris 8 kolom urutan: “1.5” salah letak titiknya; titik memisahkan ribuan dan koma"
                                + " memisahkan desimal, tulis misalnya 1.234 atau 12,5.",
                        "indikator.csv baris 8 kolom arah: wajib diisi; isi salah satu dari NAIK, TURUN, RENTANG.",
                        "indikator.csv baris 8 kolom cara_hitung: wajib diisi; isi salah satu dari RASIO, LANGSUNG.",
                        "indikator.csv baris 8 kolom akumulasi: wajib diisi; isi salah satu dari JUMLAH, TERAKHIR, RATA_RATA.",
                        "indikator.csv baris 8 kolom batas_capaian: “0” harus lebih besar dari nol dan paling banyak 10 angka.",
                        "indikator.csv baris 8 kolom berlaku_mulai: wajib diisi.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A;1999;;90; | kolom tahun: “1999” harus antara 2000 dan 2100.",
                "A;2024;5;90; | kolom tribulan: “5” harus antara 1 dan 4.",
                "A;2024;;; | kolom target: wajib diisi.",
                "A;2024;;27 s.d. 24; | kolom target: Batas bawah target harus lebih kecil daripada batas atasnya.",
                "A;2024;;91.33; | kolom target: “91.33” salah letak titiknya; titik memisahkan ribuan dan koma memisahkan"
                        + " desimal, tulis misalnya 1.234 atau 12,5.",
                ";2024;;90; | kolom kode: wajib diisi."
            })
    void namesABadTarget(String line, String problem) {
        assertThat(file.targets(bytes("kode;tahun;tribulan;target;sumber\n" + line)))
                .isEmpty();
        assertThat(problems).containsExactly("indikator.csv baris 2 " + problem);
    }

    @Test
    void namesMissingDoubledAndUnknownColumns() {
        assertThat(file.targets(bytes("kode;tahun;kode;nilai;target\nA;2024;A;1;90\n")))
                .isEmpty();
        assertThat(problems)
                .containsExactly(
                        "indikator.csv baris 1: kolom kode ada dua kali.",
                        "indikator.csv baris 1: kolom “nilai” tidak dikenal.",
                        "indikator.csv baris 1: kolom tribulan tidak ada.",
                        "indikator.csv baris 1: kolom sumber tidak ada.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n"})
    void anEmptyFileHasNoHeader(String content) {
        assertThat(file.targets(bytes(content))).isEmpty();
        assertThat(problems).containsExactly("indikator.csv: berkas kosong; baris pertama harus berisi nama kolom.");
    }

    @Test
    void refusesWhatIsNotUtf8AndABrokenQuote() {
        file.targets("kode;tahun;tribulan;target;sumber\nA;2024;;90;Café".getBytes(StandardCharsets.ISO_8859_1));
        file.targets(bytes("kode;tahun;tribulan;target;sumber\nA;2024;;\"90\"x;\n"));

        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).isEqualTo("indikator.csv: bukan teks UTF-8; simpan berkas sebagai CSV UTF-8.");
        assertThat(problems.get(1)).startsWith("indikator.csv: tanda kutip atau susunan barisnya rusak");
    }

    @Test
    void theDeliveredFilesHoldTheSopsThreeFormulasAndTheDemosFourIndicators() throws IOException {
        List<IndicatorRow> sop = file.indicators(seed("indikator.csv"));
        List<IndicatorRow> demo = file.indicators(seed("demo/indikator.csv"));

        assertThat(file.targets(seed("target.csv"))).isEmpty();
        assertThat(file.targets(seed("demo/target.csv")))
                .extracting(TargetRow::target)
                .extracting(Target::format)
                .containsExactly("90", "100", "91,33", "85,47");
        assertThat(problems).isEmpty();
        assertThat(sop)
                .extracting(row -> row.fields().name())
                .containsExactly(
                        "Jumlah peserta hadir pada Musrenbang : Jumlah Penduduk",
                        "Lama hari rata-rata proses penyelesaian KTP : SOP pemrosesan",
                        "Jumlah kelompok-kelompok aktif : SOP Pengiriman");
        assertThat(sop)
                .extracting(row -> row.fields().direction())
                .containsExactly(Direction.NAIK, Direction.TURUN, Direction.NAIK);
        assertThat(demo)
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.source()).startsWith("contoh: Kecamatan Banyuwangi"));
    }

    private static byte[] seed(String path) throws IOException {
        return new ClassPathResource("seed/" + path).getContentAsByteArray();
    }

    private static String direct(String code) {
        return code + ";1;Nama;nilai;NAIK;LANGSUNG;;;;;;TERAKHIR;;;2024-01-01;\n";
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
