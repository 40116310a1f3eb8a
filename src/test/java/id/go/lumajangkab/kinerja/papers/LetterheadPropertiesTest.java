package id.go.lumajangkab.kinerja.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The office's head as the environment sets it. */
class LetterheadPropertiesTest {

    @Test
    void whatIsPassedInEmptyIsNotSet() {
        LetterheadProperties head = bound(Map.of(
                "kinerja.letterhead.alamat", " ",
                "kinerja.letterhead.lambang", ""));
        assertThat(head.alamat()).isNull();
        assertThat(head.lambang()).isNull();
    }

    @Test
    void anEmblemIsAFile() {
        assertThat(bound(Map.of("kinerja.letterhead.lambang", "file:kop/lambang.png"))
                        .lambang()
                        .getFilename())
                .isEqualTo("lambang.png");
    }

    private static LetterheadProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bind("kinerja.letterhead", LetterheadProperties.class)
                .get();
    }
}
