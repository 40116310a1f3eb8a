package id.go.lumajangkab.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.words.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckSopCommandTest {

    private static final Path PROCESSES = Path.of("processes").toAbsolutePath();
    private static final Path FORMS = Path.of("forms").toAbsolutePath();
    private static final String MODEL = "pengukuran-kinerja.bpmn";

    @TempDir
    Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void theDeliveredFilesFitAlsoAsACommandOfItsOwn() throws Exception {
        CommandProcess command =
                CommandProcess.run(directory, Map.of(), "periksa-sop", PROCESSES.toString(), FORMS.toString());

        assertThat(command.output().strip()).isEqualTo("SESUAI SOP. 19 berkas diperiksa, 0 ditolak, 0 peringatan.");
        assertThat(command.exitCode()).isZero();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void whatIsWrongIsNamedWithRowElementAndRemedy() throws IOException {
        Path model = changed("camunda:candidateGroups=\"staf\"", "camunda:candidateGroups=\"camat\"");

        assertThat(check(model.toString(), FORMS.toString())).isEqualTo(1);
        assertThat(said())
                .startsWith(
                        "DITOLAK    pengukuran-kinerja.bpmn [pelaksana] SOP langkah 5: menurut SOP pelaksananya Staf,"
                                + " tetapi pada model tertulis camat (“Mengetik konsep pengukuran kinerja”, step5). Isi"
                                + " Candidate groups dengan staf");
    }

    @Test
    void anotherStandardTimeIsToldAndLetPass() throws IOException {
        Path model = changed("PT15M", "PT45M");

        assertThat(check(model.toString(), FORMS.toString())).isZero();
        assertThat(said())
                .contains(
                        "PERINGATAN pengukuran-kinerja.bpmn [pewaktu-waktu] SOP langkah 1: waktu baku pada model PT45M,"
                                + " sedangkan menurut SOP 15 menit")
                .contains("SESUAI SOP.");
    }

    @Test
    void anAmendedTableCountsWhereItIsAmongTheFiles() throws IOException {
        Path model = changed("PT15M", "PT45M");
        Path table = directory.resolve("sop-pengukuran-kinerja.yaml");
        Files.writeString(
                table,
                Files.readString(PROCESSES.resolve(table.getFileName()))
                        .replaceFirst("waktu: 15 menit", "waktu: 45 menit"));

        assertThat(check(model.toString(), table.toString(), FORMS.toString())).isEqualTo(1);
        assertThat(said()).contains("[kata-waktu] SOP langkah 1").doesNotContain("[pewaktu-waktu]");
    }

    @Test
    void programsReadItAsJson() throws IOException {
        Path model = changed("camunda:candidateGroups=\"staf\"", "camunda:candidateGroups=\"camat\"");

        assertThat(CheckSopCommand.run(List.of(model.toString(), FORMS.toString()), List.of("--keluaran=json"), out()))
                .isEqualTo(1);
        JsonNode told = Json.STRICT.readTree(said());
        assertThat(told.path("ditolak").asInt()).isEqualTo(1);
        assertThat(told.at("/temuan/0/kode").asText()).isEqualTo("pelaksana");
        assertThat(told.at("/temuan/0/langkah").asInt()).isEqualTo(5);
        assertThat(told.at("/temuan/0/elemen").asText()).isEqualTo("step5");
    }

    @Test
    void saysWhyItCouldNotCheck() throws IOException {
        assertThat(check()).isEqualTo(2);
        assertThat(said()).isEqualTo("Sebutkan berkas .bpmn, .dmn, dan .form yang hendak diperiksa, atau foldernya.");
        assertThat(check("tidak-ada.bpmn")).isEqualTo(2);
        assertThat(said()).isEqualTo("Berkas “tidak-ada.bpmn” tidak dapat dibaca.");
        assertThat(check(Path.of("README.md").toAbsolutePath().toString())).isEqualTo(2);
        assertThat(said()).startsWith("Berkas “README.md” tidak dapat diperiksa;");
        assertThat(check(PROCESSES.toString(), PROCESSES.resolve(MODEL).toString()))
                .isEqualTo(2);
        assertThat(said()).startsWith("Ada dua berkas bernama “pengukuran-kinerja.bpmn”;");
        assertThat(CheckSopCommand.run(List.of(PROCESSES.toString()), List.of("--bentuk=json"), out()))
                .isEqualTo(2);
        assertThat(said()).startsWith("Pilihan “--bentuk=json” tidak dikenal;");
    }

    private int check(String... words) {
        return CheckSopCommand.run(List.of(words), List.of(), out());
    }

    private PrintStream out() {
        said.reset();
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    private Path changed(String written, String other) throws IOException {
        String model = Files.readString(PROCESSES.resolve(MODEL));
        assertThat(model).contains(written);
        Path changed = directory.resolve(MODEL);
        return Files.writeString(changed, model.replaceFirst(written, other));
    }
}
