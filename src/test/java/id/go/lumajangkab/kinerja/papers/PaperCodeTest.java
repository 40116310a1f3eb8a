package id.go.lumajangkab.kinerja.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperCodeTest {

    @Test
    void codesAreNeverTheSameAndReadBackAsPrinted() {
        Set<PaperCode> codes = new HashSet<>();
        IntStream.range(0, 1000).forEach(i -> codes.add(PaperCode.random()));
        assertThat(codes)
                .hasSize(1000)
                .allSatisfy(code -> assertThat(PaperCode.parse(code.printed())).contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123-4567-89AB-CDEF", "0123456789abcdef", " o1z3 4567 89ab cdef ", "OI23-4567-89AB-CDEF"})
    void itIsReadAsPeopleTypeIt(String typed) {
        assertThat(PaperCode.parse(typed.replace('z', '2'))).contains(new PaperCode("0123456789ABCDEF"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0123", "0123-4567-89AB-CDEFG", "0123-4567-89AB-CDEU", "<script>alert(1)</script>"})
    void anythingElseIsNoCode(String typed) {
        assertThat(PaperCode.parse(typed)).isEmpty();
    }
}
