package id.go.lumajangkab.kinerja.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.conformance.Conditions.Answer;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ${yes}                              | YES
            ${no}                               | NO
            ${not no}                           | YES
            ${yes && no}                        | NO
            ${yes == true}                      | YES
            #{yes}                              | YES
            ${true}                             | YES
            ${own}                              | EITHER
            ${yes && own}                       | EITHER
            ${later}                            | UNSET
            ${yes or later}                     | UNSET
            yes                                 | UNREADABLE
            ''                                  | UNREADABLE
            ${yes                               | UNREADABLE
            ${yes = true}                       | UNREADABLE
            ${'ya'}                             | UNREADABLE
            ${1 / 0}                            | UNREADABLE
            """)
    void answersWhatIsKnown(String condition, Answer answer) {
        assertThat(Conditions.answer(condition, Map.of("yes", true, "no", false), Set.of("yes", "no", "later")))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "${yes.booleanValue()}",
        "${yes.class.name == 'java.lang.Boolean'}",
        "${yes.getClass().getName() != null}",
        "${''.isEmpty()}"
    })
    void runsNothingOfAModel(String condition) {
        assertThat(Conditions.answer(condition, Map.of("yes", true), Set.of("yes")))
                .isEqualTo(Answer.UNREADABLE);
    }
}
