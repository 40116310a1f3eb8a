package id.go.lumajangkab.kinerja.papers;

import java.util.List;

/** What the SOP's own page says of itself (Kecamatan Sumbersuko, "Pengukuran Kinerja", revised 25 August 2023). */
public final class SopDocument {

    public static final String NUMBER = "427.101/16.01/2023";
    public static final String TITLE = "Pengukuran Kinerja";
    public static final String EFFECTIVE = "25 Agustus 2023";

    /** "Dasar Hukum", in the order of the page. */
    public static final List<String> LEGAL_BASIS = List.of(
            "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Tahun 2014 Nomor 244,"
                    + " Tambahan Lembaran Negara Nomor 5587)",
            "Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah"
                    + " (Lembaran Negara Tahun 2006 Nomor 25, Tambahan Lembaran Negara Nomor 4614)",
            "Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design Reformasi Birokrasi 2010-2025",
            "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah",
            "Keputusan Menteri Pendayagunaan Aparatur Negara Nomor KEP/135/M.PAN/9/2004 tentang Pedoman Umum Evaluasi"
                    + " Laporan Akuntabilitas Kinerja Instansi Pemerintah",
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 25 Tahun 2012 tentang"
                    + " Petunjuk Pelaksanaan Evaluasi Akuntabilitas Kinerja Instansi Pemerintah",
            "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 20 Tahun 2013 tentang"
                    + " Perubahan Lampiran Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"
                    + " Nomor 25 Tahun 2012 tentang Petunjuk Pelaksanaan Evaluasi Akuntabilitas Kinerja Instansi"
                    + " Pemerintah",
            "Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014"
                    + " tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja",
            "Peraturan Bupati Lumajang Nomor 5 Tahun 2018 tentang Pedoman Penyusunan Perjanjian Kinerja",
            "Peraturan Bupati Lumajang Nomor 6 Tahun 2018 tentang Pedoman Penyusunan Pelaporan Kinerja");

    private SopDocument() {}
}
