package id.go.lumajangkab.kinerja.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Browsers run a script of the web apps only where it bears the nonce that its own answer names. */
@KinerjaTest
class ContentPolicyTest {

    private static final List<String> APPS = List.of("tasklist", "cockpit", "admin", "welcome");
    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern TAG = Pattern.compile("<script\\b[^>]*>");
    private static final Pattern IN_TAG = Pattern.compile(" nonce=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Test
    void pagesLoadedSideBySideNeverShareANonceAndEachRunsItsOwnScripts() throws Exception {
        int loads = 200;
        ExecutorService browsers = Executors.newFixedThreadPool(loads);
        try {
            CyclicBarrier together = new CyclicBarrier(loads);
            List<Future<Answer>> asked = new ArrayList<>();
            for (int i = 0; i < loads; i++) {
                String page = "/camunda/app/" + APPS.get(i % APPS.size()) + "/default/";
                OfficeClient browser = OfficeClient.anonymous(port);
                asked.add(browsers.submit(() -> {
                    together.await();
                    return browser.get(page);
                }));
            }
            Set<String> nonces = new HashSet<>();
            for (Future<Answer> answer : asked) {
                nonces.add(nonceOf(answer.get()));
            }
            assertThat(nonces).hasSize(loads);
        } finally {
            browsers.shutdownNow();
        }
    }

    /** The one nonce of a page, of its header and of every script in it. */
    private static String nonceOf(Answer page) {
        assertThat(page.status()).isEqualTo(200);
        String nonce = nonceOfHeader(page);
        List<String> tags =
                TAG.matcher(page.text()).results().map(MatchResult::group).toList();
        assertThat(tags)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(tag -> assertThat(IN_TAG.matcher(tag).results().map(found -> found.group(1)))
                        .containsExactly(nonce));
        return nonce;
    }

    private static String nonceOfHeader(Answer answer) {
        List<String> policies = answer.response().headers().allValues("Content-Security-Policy");
        assertThat(policies).hasSize(1);
        List<String> nonces = IN_HEADER
                .matcher(policies.get(0))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(nonces).hasSize(1);
        assertThat(Base64.getUrlDecoder().decode(nonces.get(0))).hasSizeGreaterThanOrEqualTo(16);
        return nonces.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD, /camunda/app/tasklist/default/, 200",
        "GET, /camunda/app/tasklist/, 302",
        "GET, /camunda/app/admin/default/setup/, 302",
        "GET, /camunda/app/tasklist/tidak-ada/tidak-ada, 404",
        "GET, /camunda/lib/tidak-ada.js, 404",
        "GET, /camunda/lib/kinerja/elemen.js, 200",
        "GET, /camunda/api/engine/engine/default/task, 401"
    })
    void everyAnswerHasANonceOfItsOwn(String method, String path, int status) {
        OfficeClient browser = OfficeClient.anonymous(port);
        Answer first = browser.send(method, path, null);
        Answer second = browser.send(method, path, null);
        assertThat(first.status()).isEqualTo(status);
        assertThat(nonceOfHeader(first)).isNotEqualTo(nonceOfHeader(second));
    }

    /** A kept page would meet the policy of another answer, and an answer "not modified" brings a new policy. */
    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void noPageIsKept(String app) {
        Answer page = OfficeClient.anonymous(port)
                .with("If-None-Match", "*")
                .with("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
                .get("/camunda/app/" + app + "/default/");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("ETag")).isEmpty();
        nonceOf(page);
    }
}
