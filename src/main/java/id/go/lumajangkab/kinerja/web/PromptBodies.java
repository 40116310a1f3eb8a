package id.go.lumajangkab.kinerja.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the reading of a body that trickles in. The web server waits for each piece by itself, but never tires of pieces
 * of one byte, and each such body holds a thread.
 */
@Component
class PromptBodies extends OncePerRequestFilter {

    /** Any body may take this long. */
    private static final Duration GRACE = Duration.ofSeconds(60);
    /** And a second more for each so many bytes: a twentieth of what the poorest mobile network gives. */
    private static final long BYTES_A_SECOND = 1024;

    private final LongSupplier nanoTime;

    PromptBodies() {
        this(System::nanoTime);
    }

    PromptBodies(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(
                new HttpServletRequestWrapper(request) {

                    private ServletInputStream body;

                    @Override
                    public ServletInputStream getInputStream() throws IOException {
                        if (body == null) {
                            body = new Prompt(super.getInputStream());
                        }
                        return body;
                    }
                },
                response);
    }

    private final class Prompt extends ServletInputStream {

        private final ServletInputStream body;
        private final long begun = nanoTime.getAsLong();
        private long bytes;

        Prompt(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int read = body.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = body.read(target, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) throws IOException {
            bytes += more;
            Duration took = Duration.ofNanos(nanoTime.getAsLong() - begun);
            if (took.compareTo(GRACE.plusSeconds(bytes / BYTES_A_SECOND)) > 0) {
                throw new IOException("the body comes too slowly");
            }
        }

        @Override
        public int available() throws IOException {
            return body.available();
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
