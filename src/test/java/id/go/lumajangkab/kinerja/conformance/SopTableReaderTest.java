package id.go.lumajangkab.kinerja.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lumajangkab.kinerja.conformance.SopTable.Decision;
import id.go.lumajangkab.kinerja.conformance.SopTable.Step;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.worktime.StandardDuration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SopTableReaderTest {

    private static final StandardDuration DAY = new StandardDuration(1, Duration.ZERO);

    /** As they are printed; who carries out steps 2, 3, 4, 7, 8 and 9 is inferred. */
    private static final Tuple[] ROWS = {
        tuple(
                1,
                "Memerintahkan untuk melaksanakan pengukuran kinerja",
                "camat",
                "Struktur Organisasi",
                "15 menit",
                minutes(15),
                "Draft tim perumus"),
        tuple(
                2,
                "Mengumpulkan Tim untuk merumuskan pengukuran kinerja",
                "sekretaris",
                "Tim",
                "30 menit",
                minutes(30),
                "Tim perumus"),
        tuple(3, "Menyusun konsep pengukuran kinerja", "tim", "Tim", "1 hari", DAY, "Draft pengukuran kinerja"),
        tuple(4, "Menghimpun data", "kasubagRenvapor", "Konsep", "1 hari", DAY, "Konsep pengukuran kinerja"),
        tuple(5, "Mengetik konsep pengukuran kinerja", "staf", "Konsep", "1 hari", DAY, "Konsep pengukuran kinerja"),
        tuple(
                6,
                "Memeriksa hasil ketikan konsep",
                "kasubagRenvapor",
                "Konsep",
                "30 menit",
                minutes(30),
                "Konsep pengukuran kinerja"),
        tuple(7, "Memeriksa konsep", "tim", "Pengukuran Kinerja", "30 menit", minutes(30), "Pengukuran kinerja"),
        tuple(
                8,
                "Melaksanakan pengukuran kinerja bersama Tim",
                "sekretaris",
                "Konsep pengukuran kinerja disetujui",
                "15 menit",
                minutes(15),
                "Konsep pengukuran kinerja disetujui"),
        tuple(9, "Melaporkan hasilnya kepada Camat", "sekretaris", null, "1 hari", DAY, "Pengukuran kinerja")
    };

    @Test
    void readsTheDeliveredTable() throws IOException {
        SopTable table = SopTableReader.read(delivered().getBytes(StandardCharsets.UTF_8));

        assertThat(table.identity().number()).isEqualTo("427.101/16.01/2023");
        assertThat(table.identity().dates().created()).isEqualTo(LocalDate.of(2018, 11, 30));
        assertThat(table.identity().dates().revised()).isEqualTo(LocalDate.of(2023, 8, 25));
        assertThat(table.identity().ratified().nip()).isEqualTo("19920131 201406 1 001");
        assertThat(table.page().legalBasis()).hasSize(10);
        assertThat(table.page().qualifications()).hasSize(5);
        assertThat(table.page().related()).hasSize(14).contains("Renja/RKT", "LkJIP");
        assertThat(table.page().equipment()).hasSize(6);
        assertThat(table.page().formulas()).hasSize(3);
        assertThat(table.steps())
                .extracting(
                        Step::number,
                        Step::activity,
                        Step::group,
                        Step::requisites,
                        Step::time,
                        Step::standard,
                        Step::output)
                .containsExactly(ROWS);
        assertThat(table.step(6).orElseThrow().decision()).isEqualTo(new Decision(7, 5));
        assertThat(table.step(7).orElseThrow().decision()).isEqualTo(new Decision(8, 6));
        assertThat(table.step(9).orElseThrow().requisites()).isNull();
        assertThat(table.actor(table.step(4).orElseThrow().group())).isEqualTo("Kasubag Renvapor");
        assertThat(table.archive().group()).isEqualTo("kasubagUmum");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nomor: 427.101/16.01/2023  | nomer: x                | nomor: belum diisi
            nama: Pengukuran Kinerja   | nama: [a]               | nama: harus berupa teks
            revisi: 2023-08-25         | revisi: 25/8/2023       | tanggal, revisi: “25/8/2023” bukan tanggal
            waktu: 15 menit            | waktu: seperempat jam   | langkah ke-1, waktu: “seperempat jam” tidak terbaca
            waktu: 15 menit            | waktu: 0 menit          | langkah ke-1, waktu: “0 menit” tidak terbaca
            pelaksana: camat           | pelaksana: lurah        | langkah ke-1, pelaksana: “lurah” bukan kelompok
            nomor: 3                   | nomor: 4                | langkah: harus memuat langkah 1 sampai 9
            output: Tim perumus        | hasil: Tim perumus      | langkah ke-2, output: belum diisi
            {setuju: 7, tidak: 5}      | {setuju: 5, tidak: 7}   | langkah 6, keputusan: setuju harus menuju
            {setuju: 7, tidak: 5}      | {setuju: 7}             | langkah ke-6, keputusan, tidak: belum diisi
            peringatan: Pengukuran     | catatan: x              | peringatan: belum diisi
            kelompok: staf             | kelompok: tim           | pelaksana: kelompok “tim” tertulis dua kali
            nomor: 1                   | 'nomor: 1\n    warna: x'| langkah ke-1, warna: tidak dikenal
            nama: Pengukuran Kinerja   | nama: "x                | bukan YAML yang dapat dibaca
            """)
    void namesThePlaceOfWhatIsWrong(String printed, String written, String told) throws IOException {
        String table = delivered();
        assertThat(table).contains(printed);
        byte[] changed = table.replaceFirst(Pattern.quote(printed), written.replace("\\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> SopTableReader.read(changed))
                .withMessageStartingWith("Tabel SOP (sop-pengukuran-kinerja.yaml)")
                .withMessageContaining(told);
    }

    @Test
    void isAbleToSayThatTheTextIsInAnotherCharset() throws IOException {
        byte[] latin = delivered().replace("Struktur", "Strüktur").getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> SopTableReader.read(latin))
                .withMessageContaining("UTF-8");
    }

    private static StandardDuration minutes(int minutes) {
        return new StandardDuration(0, Duration.ofMinutes(minutes));
    }

    private static String delivered() throws IOException {
        return Files.readString(Path.of("processes", SopTableReader.FILE));
    }
}
