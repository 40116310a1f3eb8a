package id.go.lumajangkab.kinerja.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** After an upgrade a browser must not go on with files of the release before, nor with some of them. */
@KinerjaTest
class WebAppFilesTest {

    @LocalServerPort
    int port;

    @Autowired
    WebAppRelease release;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lib/kinerja/elemen.js",
                "lib/kinerja/elemen.css",
                "app/tasklist/scripts/config.js",
                "app/tasklist/scripts/kinerja/plugin.js?bust=7.24.0",
                "app/tasklist/styles/user-styles.css?bust=7.24.0",
                "app/cockpit/locales/id.json?bust=7.24.0"
            })
    void aFileWhoseAddressStaysIsAskedForEachTimeAndSentOnce(String file) {
        OfficeClient browser = OfficeClient.anonymous(port);
        Answer first = browser.get("/camunda/" + file);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        Answer again = browser.with("If-None-Match", first.header("ETag")).get("/camunda/" + file);
        assertThat(again.status()).isEqualTo(304);
        Answer upgraded = browser.with("If-None-Match", "\"rilis-lain\"")
                .with("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
                .get("/camunda/" + file);
        assertThat(upgraded.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void thePageNamesTheReleaseAndItsStylesAtAnAddressOfThatRelease(String app) {
        String page = OfficeClient.anonymous(port)
                .get("/camunda/app/" + app + "/default/")
                .text();
        String styles = "/camunda/kinerja/" + release.id() + "/app/" + app + "/styles/user-styles.css";
        assertThat(page)
                .contains("<meta name=\"kinerja-rilis\" content=\"" + release.id() + "\">", "href=\"" + styles + "\"")
                .doesNotContain("user-styles.css?bust");
        assertThat(OfficeClient.anonymous(port).get(styles).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app/tasklist/scripts/kinerja/plugin.js",
                "app/tasklist/scripts/kinerja/draf.js",
                "app/cockpit/scripts/kinerja/hak.js",
                "lib/kinerja/layanan.js",
                "lib/kinerja/elemen.css"
            })
    void whatIsOfTheReleaseIsKeptForGood(String file) {
        Answer answer = OfficeClient.anonymous(port).get("/camunda/kinerja/" + release.id() + "/" + file);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .isEqualTo(OfficeClient.anonymous(port).get("/camunda/" + file).text());
        assertThat(answer.header("Cache-Control")).contains("immutable", "max-age=31536000");
    }

    @Test
    void aPageThatWasOpenDuringAnUpgradeIsServedButNothingIsKept() {
        Answer answer = OfficeClient.anonymous(port).get("/camunda/kinerja/lama/app/tasklist/scripts/kinerja/sop.js");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/kinerja/hak", "app/tasklist/index.html", "app/tasklist/default/", "lib/tidak-ada.js"})
    void nothingElseIsReachedThisWay(String file) {
        assertThat(OfficeClient.anonymous(port)
                        .get("/camunda/kinerja/" + release.id() + "/" + file)
                        .status())
                .isEqualTo(404);
    }
}
