package id.go.lumajangkab.kinerja.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SopConformanceTest {

    private static final Path MODEL = Path.of("processes", "pengukuran-kinerja.bpmn");

    @Test
    void theDeliveredModelFits() throws IOException {
        assertThat(new SopConformance(SopTableReader.delivered())
                        .check(Map.of(MODEL.getFileName().toString(), Files.readAllBytes(MODEL))))
                .extracting(Finding::text)
                .isEmpty();
    }
}
