package id.go.lumajangkab.kinerja.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SopConformanceTest {

    private static final Path MODEL = Path.of("processes", "pengukuran-kinerja.bpmn");

    @Test
    void theDeliveredModelFits() {
        assertThat(found(model())).extracting(Finding::text).isEmpty();
    }

    private static List<Finding> found(String model) {
        return new SopConformance(table())
                .check(Map.of(MODEL.getFileName().toString(), model.getBytes(StandardCharsets.UTF_8)));
    }

    private static SopTable table() {
        try {
            return SopTableReader.read(Files.readAllBytes(Path.of("processes", SopTableReader.FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String model() {
        try {
            return Files.readString(MODEL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
