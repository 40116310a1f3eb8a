package id.go.lumajangkab.kinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.engine.ModelRefused;
import id.go.lumajangkab.kinerja.web.FailureSentences.Kind;
import id.go.lumajangkab.kinerja.web.FailureSentences.Told;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.helpers.AttributesImpl;

/** An analyst reads what is wrong with a model, at which line and element, and never the engine's English. */
class ModelProblemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "History Time To Live cannot be null|masa simpan riwayat",
                "process must define a startEvent element|belum mempunyai peristiwa mulai",
                "multiple none start events or timer start events not supported on process definition|lebih dari satu",
                "Exclusive Gateway 'g' has no outgoing sequence flows.|gerbang",
                "Invalid destination 'x' of sequence flow 'f'|alur ini tidak menghubungkan",
                "Timer needs configuration (either timeDate, timeCycle or timeDuration is needed).|timer",
                "cvc-complex-type.2.4.a: Invalid content was found starting with element 'x'|skema BPMN",
                "The element type \"a\" must be terminated by the matching end-tag|berkas XML tidak utuh",
                "One of the attributes 'class', 'delegateExpression', 'type', or 'expression' is mandatory|implementation",
                "Invalid 'messageRef': no message with id 'm' found.|pesan (message)"
            })
    void whatTheEngineOftenSaysIsExplained(String said, String explained) {
        Told told = told(problem(said, 12, "Task_1"));

        assertThat(told.status()).isEqualTo(400);
        assertThat(told.kind()).isEqualTo(Kind.EXPLAINED);
        assertThat(told.sentence())
                .startsWith("Model tidak dapat dipasang: baris 12, elemen “Task_1”: ")
                .contains(explained)
                .endsWith(".")
                .doesNotContain(said);
    }

    @Test
    void whatIsNotKnownIsToldByItsPlaceAndFoundInTheLog() {
        Told told = told(problem("Something nobody has seen", 7, null));

        assertThat(told.sentence())
                .isEqualTo("Model tidak dapat dipasang: baris 7: isinya tidak dikenal oleh mesin proses.");
        assertThat(told.kind()).isEqualTo(Kind.UNEXPLAINED);
    }

    @Test
    void aSentenceOfOursStaysAsItIs() {
        Element where = new Element("", "userTask", "bpmn:userTask", new AttributesImpl(), null);
        String said = ModelRefused.because("Skrip tidak diizinkan.", where).getMessage();

        assertThat(told(problem(said, 3, "s")).sentence())
                .isEqualTo("Model tidak dapat dipasang: baris 3, elemen “s”: Skrip tidak diizinkan.");
    }

    @Test
    void manyProblemsAreCountedAndTheFirstAreNamed() {
        Told told = told(Stream.of(1, 2, 3, 4, 5)
                .map(line -> problem("cvc-x", line, "e" + line))
                .toArray(Problem[]::new));

        assertThat(told.sentence())
                .contains("baris 1", "baris 3", "dan 2 masalah lain")
                .doesNotContain("baris 4");
    }

    private static Told told(Problem... problems) {
        return ModelProblems.told(new ParseException(
                "ENGINE-09005 Could not parse BPMN process.", "a.bpmn", List.of(problems), List.of()));
    }

    private static Problem problem(String said, int line, String element) {
        return new Problem() {
            @Override
            public String getMessage() {
                return said;
            }

            @Override
            public int getLine() {
                return line;
            }

            @Override
            public int getColumn() {
                return 1;
            }

            @Override
            public String getMainElementId() {
                return element;
            }

            @Override
            public List<String> getElementIds() {
                return element == null ? List.of() : List.of(element);
            }
        };
    }
}
