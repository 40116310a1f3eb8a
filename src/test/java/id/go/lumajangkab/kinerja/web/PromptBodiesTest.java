package id.go.lumajangkab.kinerja.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A body may come slowly, but not for ever. */
class PromptBodiesTest {

    private final AtomicLong now = new AtomicLong();

    @Test
    void aBodyThatTricklesIsGivenUp() {
        assertThatThrownBy(() -> read(1, Duration.ofSeconds(15), 5)).isInstanceOf(IOException.class);
    }

    @Test
    void aLargeOneOverAPoorNetworkArrives() throws Exception {
        assertThat(read(8192, Duration.ofSeconds(4), 3000)).isEqualTo(3000 * 8192);
    }

    @Test
    void aSmallOneMayTakeItsTime() throws Exception {
        assertThat(read(1, Duration.ofSeconds(15), 3)).isEqualTo(3);
    }

    /** How many bytes got through of so many pieces, each a pause after the other. */
    private int read(int piece, Duration pause, int pieces) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/unggah");
        request.setContent(new byte[piece * pieces]);
        int[] got = new int[1];
        FilterChain chain = (filtered, response) -> {
            InputStream body = filtered.getInputStream();
            for (int count = 0; count < pieces; count++) {
                now.addAndGet(pause.toNanos());
                got[0] += body.read(new byte[piece], 0, piece);
            }
        };
        new PromptBodies(now::get).doFilter(request, new MockHttpServletResponse(), chain);
        return got[0];
    }
}
