package id.go.lumajangkab.kinerja.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.evidence.FileType;
import id.go.lumajangkab.kinerja.evidence.SampleFiles;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The six roles take one measurement through Tasklist, from the order to the archive, with one rejection at each
 * gateway and the four indicators that Kecamatan Banyuwangi published for 2024, as tribulan IV 2024. Pictures of the
 * screens are left in {@code target/layar}.
 */
@KinerjaTest
@BrowserTest
class MeasurementThroughTasklistTest {

    private static final String PERIOD = "Tribulan IV Tahun 2024";
    private static final Path PICTURES = Path.of("target", "layar");

    /** What the office measured in 2024, in the catalogue's order. */
    private static final Map<String, String> REALISASI =
            new LinkedHashMap<>(Map.of("BWI-1", "91,89", "BWI-2", "100", "BWI-3", "94,87", "BWI-4", "85,09"));

    /**
     * What is right to two decimals. The office printed 102,1; 100; 103,87 and 99,55: it cut the last two off instead
     * of rounding them.
     */
    private static final List<String> CAPAIAN = List.of("102,10", "100,00", "103,88", "99,56");

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    @AfterEach
    void cleanUp() {
        new SopDriver(engine).cleanUp();
    }

    @Test
    void sixRolesTakeAMeasurementFromTheOrderToTheArchive() {
        try (OfficeBrowser browser = new OfficeBrowser(OfficeClient.root(port))) {
            TasklistPage camat = login(browser, "camat");
            camat.openStartForm("Pengukuran Kinerja")
                    .fill("Tahun", "2024")
                    .select("Tribulan", "Tribulan IV (Oktober–Desember)");
            picture(camat, "01-mulai");
            camat.start();
            camat.openTask("Memerintahkan untuk melaksanakan pengukuran kinerja")
                    .fill("Perintah", "Laksanakan pengukuran kinerja tribulan IV.")
                    .fill("Batas waktu", "15/01/2025")
                    .add("Draf tim perumus", "Agus Santoso", "Dewi Lestari");
            picture(camat, "02-langkah-1");
            camat.complete();

            TasklistPage sekretaris = login(browser, "sekretaris");
            TaskForm perintah = sekretaris.openTask("Mengumpulkan Tim untuk merumuskan pengukuran kinerja");
            assertThat(perintah.value("Perintah Camat")).isEqualTo("Laksanakan pengukuran kinerja tribulan IV.");
            picture(sekretaris, "03-langkah-2");
            sekretaris.complete();

            TasklistPage tim = login(browser, "tim1");
            tim.openTask("Menyusun konsep pengukuran kinerja");
            TaskForm konsep = tim.claim();
            for (int row = 0; row < 3; row++) {
                konsep.check(row, "Dipakai", false);
            }
            picture(tim, "04-langkah-3");
            tim.complete();

            TasklistPage kasubag = login(browser, "kasubagRenvapor");
            TaskForm data = kasubag.openTask("Menghimpun data");
            REALISASI.forEach((code, figure) -> {
                int row = data.rowWhere("Kode", code);
                data.fill(row, "Nilai", figure).fill(row, "Sumber data", "Renstra Kecamatan Banyuwangi");
            });
            data.fill(data.rowWhere("Kode", "BWI-1"), "Nilai", "91.89");
            kasubag.completeRefused("Nilai indikator BWI-1: “91.89” salah letak titiknya; titik memisahkan ribuan "
                    + "dan koma memisahkan desimal, tulis misalnya 1.234 atau 12,5.");
            data.fill(data.rowWhere("Kode", "BWI-1"), "Nilai", "91,89");
            kasubag.completeRefused("Unggah dokumen bukti pada tab Dokumen, atau isi alasan bila tanpa dokumen bukti,"
                    + " untuk indikator “Persentase ketercapaian kinerja kecamatan”, indikator “Persentase"
                    + " penyelesaian pengaduan masyarakat”, indikator “Indeks Kepuasan Masyarakat”, indikator “Nilai"
                    + " SAKIP kecamatan”.");
            kasubag.openTab("Dokumen")
                    .attach(
                            "BWI-1: Persentase ketercapaian kinerja kecamatan",
                            file("Renstra “2024”.pdf", FileType.PDF))
                    .attach(
                            "BWI-2: Persentase penyelesaian pengaduan masyarakat",
                            file("Rekap pengaduan.xlsx", FileType.XLSX),
                            file("Foto papan.png", FileType.PNG))
                    .attach("BWI-3: Indeks Kepuasan Masyarakat", file("Laporan SKM.docx", FileType.DOCX));
            picture(kasubag, "05-langkah-4-dokumen");
            kasubag.openTab("Formulir");
            TaskForm kept = kasubag.form();
            kept.awaitLoaded();
            assertThat(kept.value(kept.rowWhere("Kode", "BWI-1"), "Nilai")).isEqualTo("91,89");
            assertThat(kept.value(kept.rowWhere("Kode", "BWI-2"), "Dokumen bukti"))
                    .isEqualTo("2 dokumen");
            kept.fill(kept.rowWhere("Kode", "BWI-4"), "Alasan bila tanpa dokumen bukti", "Surat nilai menyusul.");
            picture(kasubag, "05-langkah-4");
            kasubag.complete();

            TasklistPage staf = login(browser, "staf1");
            staf.openTask("Mengetik konsep pengukuran kinerja");
            TaskForm uraian = staf.claim();
            for (int row = 0; row < REALISASI.size(); row++) {
                uraian.fill(row, "Analisis", "Layanan berjalan sesuai rencana.");
            }
            picture(staf, "06-langkah-5");
            staf.complete();

            kasubag.openTask("Memeriksa hasil ketikan konsep")
                    .choose("Setuju?", "Tidak, diserahkan kepada Staf untuk diperbaiki")
                    .fill("Alasan tidak setuju", "Tambahkan hambatan indikator pertama.");
            picture(kasubag, "07-langkah-6-tidak");
            kasubag.complete();

            staf.openTask("Mengetik konsep pengukuran kinerja").expectText("Tambahkan hambatan indikator pertama.");
            staf.claim().fill(0, "Hambatan", "Jaringan sering terputus.");
            staf.complete();

            kasubag.openTask("Memeriksa hasil ketikan konsep");
            kasubag.expectCard(PERIOD + " · Langkah 6 dari 9", "Sisa ");
            assertThat(kasubag.openSop().innerText())
                    .contains(
                            "Tambahkan hambatan indikator pertama.",
                            "4. Menghimpun data",
                            "Peraturan Bupati Lumajang Nomor 6 Tahun 2018");
            assertThat(kasubag.changesOfConcept())
                    .singleElement()
                    .asString()
                    .contains("Hambatan", "Semula (kosong) menjadi Jaringan sering terputus.", "diubah Rina Kartika");
            picture(kasubag, "07-langkah-6-konsep");
            kasubag.openTab("Formulir");
            TaskForm putaranKedua = kasubag.form();
            putaranKedua.awaitLoaded();
            putaranKedua.choose("Setuju?", "Setuju, diserahkan ke Tim");
            kasubag.complete();

            tim.openTask("Memeriksa konsep");
            tim.claim()
                    .choose("Setuju?", "Tidak, diserahkan kepada Kasubag untuk diperbaiki")
                    .fill("Alasan tidak setuju", "Nama dokumen sumber belum lengkap.");
            tim.complete();

            TaskForm koreksi = kasubag.openTask("Memeriksa hasil ketikan konsep");
            koreksi.expectText("Nama dokumen sumber belum lengkap.");
            koreksi.fill(koreksi.rowWhere("Kode", "BWI-1"), "Sumber data", "Renstra Kecamatan Banyuwangi, halaman 32");
            koreksi.choose("Setuju?", "Setuju, diserahkan ke Tim");
            picture(kasubag, "08-langkah-6-koreksi");
            kasubag.complete();

            tim.openTask("Memeriksa konsep");
            TaskForm konsepAkhir = tim.claim();
            konsepAkhir
                    .expectCell(
                            "Hasil perhitungan", 0, "Sumber, keterangan", "Renstra Kecamatan Banyuwangi, halaman 32")
                    .choose("Setuju?", "Setuju, diserahkan ke Sekretaris");
            picture(tim, "09-langkah-7");
            tim.complete();

            sekretaris
                    .openTask("Melaksanakan pengukuran kinerja bersama Tim")
                    .check("Pengukuran telah dilaksanakan bersama Tim", true);
            picture(sekretaris, "10-langkah-8");
            sekretaris.complete();

            TaskForm laporan = sekretaris.openTask("Melaporkan hasilnya kepada Camat");
            for (int row = 0; row < CAPAIAN.size(); row++) {
                laporan.expectCell("Hasil akhir", row, "Capaian (%)", CAPAIAN.get(row))
                        .expectCell("Hasil akhir", row, "Predikat", "Sangat Tinggi");
            }
            laporan.check("Hasil telah disampaikan kepada Camat", true);
            picture(sekretaris, "11-langkah-9");
            sekretaris.complete();

            TasklistPage umum = login(browser, "kasubagUmum");
            umum.openTask("Mencatat dan mengarsipkan hasil (soft copy dan hard copy)")
                    .fill("Nomor arsip", "427/12/2025")
                    .fill("Tempat soft copy", "Folder Kinerja 2024")
                    .fill("Tempat hard copy", "Lemari 2, map hijau");
            picture(umum, "12-arsip");
            umum.complete();

            camat.openMeasurements();
            picture(camat, "13-daftar-pengukuran");
            camat.openMeasurement(PERIOD);
            picture(camat, "14-rincian-pengukuran");
            // its parts come one after the other
            for (String words : List.of(
                    "Tambahkan hambatan indikator pertama.",
                    "Nama dokumen sumber belum lengkap.",
                    "427/12/2025",
                    "Selesai",
                    "Laporan SKM.docx",
                    "Tanpa dokumen bukti: Surat nilai menyusul.")) {
                PlaywrightAssertions.assertThat(camat.page().locator(".kinerja-halaman"))
                        .containsText(words);
            }

            camat.openLink("Persentase ketercapaian kinerja kecamatan", "Asal angka: Persentase");
            camat.expectCell(
                    "Rumus dengan angka yang diisi", "Capaian (%)", "Dengan angka", "91,89 : 90 × 100 = 102,1");
            picture(camat, "15-asal-angka");
            camat.openLink("Kembali ke pengukuran", "Pengukuran Kinerja " + PERIOD);
            camat.openLink("Asal rata-rata", "Asal rata-rata capaian");
            camat.openLink("Kembali ke pengukuran", "Pengukuran Kinerja " + PERIOD);
            camat.openLink("Jejak: semua perubahan pengukuran ini", "Jejak " + PERIOD);
            picture(camat, "16-jejak");
            camat.openSakip(2024)
                    .expectCell("Kriteria 2.a, bobot 6", "Terdapat pedoman teknis", "Status", "✔ Terbukti");
            picture(camat, "17-bukti-sakip");
            assertThat(browser.scriptErrors()).isEmpty();
        }
    }

    private static TasklistPage login(OfficeBrowser browser, String user) {
        return browser.newSession().login(user, DemoUsers.PASSWORD);
    }

    /** Not of this machine's disk, whose names may be of fewer letters. */
    private static FilePayload file(String name, FileType type) {
        return new FilePayload(name, "application/octet-stream", SampleFiles.of(type));
    }

    private static void picture(TasklistPage page, String name) {
        page.screenshot(PICTURES.resolve(name + ".png"));
    }
}
