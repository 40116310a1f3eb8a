package id.go.lumajangkab.kinerja.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class TasklistBundleTest {

    static Stream<Arguments> replacements() {
        return Stream.of(TasklistBundle.values()).flatMap(bundle -> {
            String shipped = bundle.shipped();
            return bundle.replacements().stream().map(replacement -> Arguments.of(bundle, replacement, shipped));
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("replacements")
    void everyReplacementFindsItsTextExactlyOnceInTheShippedScript(
            TasklistBundle bundle, TasklistBundle.Replacement replacement, String shipped) {
        assertThat(shipped.split(Pattern.quote(replacement.shipped()), -1)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotReplacedStaysAsShipped(TasklistBundle bundle) throws IOException {
        String back = bundle.patched();
        for (TasklistBundle.Replacement replacement : bundle.replacements()) {
            back = back.replace(replacement.ours(), replacement.shipped());
        }
        assertThat(back.equals(bundle.shipped())).isTrue();
        try (InputStream in = getClass().getResourceAsStream(
                "/META-INF/resources/webjars/camunda/" + bundle.path())) {
            assertThat(bundle.shipped().getBytes(StandardCharsets.UTF_8)).isEqualTo(in.readAllBytes());
        }
    }

    @Test
    void aTextThatIsMissingOrThereTwiceFailsLoudly() {
        TasklistBundle.Replacement replacement = new TasklistBundle.Replacement("lama", "baru");
        assertThatIllegalStateException()
                .isThrownBy(() -> replacement.applyTo(new StringBuilder("tidak ada"), "x.js"))
                .withMessageContaining("x.js").withMessageContaining("lama");
        assertThatIllegalStateException()
                .isThrownBy(() -> replacement.applyTo(new StringBuilder("lama dan lama"), "x.js"));
    }

    @Test
    void aBrowserGetsTheScriptOnceAndIsToldAfterwardsThatNothingChanged() throws Exception {
        MockMvc mvc = MockMvcBuilders.standaloneSetup(new TasklistBundleController())
                .addPlaceholderValue("camunda.bpm.webapp.application-path:/camunda", "/camunda").build();
        String url = "/camunda/app/tasklist/camunda-tasklist-bootstrap.js";

        MockHttpServletResponse plain = mvc.perform(get(url)).andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/javascript;charset=UTF-8"))
                .andReturn().getResponse();
        assertThat(plain.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(TasklistBundle.TASKLIST.patched());

        MockHttpServletResponse gzip = mvc.perform(get(url).header("Accept-Encoding", "gzip, br"))
                .andExpect(header().string("Content-Encoding", "gzip")).andReturn().getResponse();
        assertThat(gzip.getContentAsByteArray()).hasSizeLessThan(plain.getContentAsByteArray().length / 2);
        assertThat(gzip.getHeader("ETag")).isNotEqualTo(plain.getHeader("ETag"));

        mvc.perform(get(url).header("Accept-Encoding", "gzip").header("If-None-Match", gzip.getHeader("ETag")))
                .andExpect(status().isNotModified());
    }
}
