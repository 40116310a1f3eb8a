package id.go.lumajangkab.kinerja.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.lumajangkab.kinerja.words.StartupException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whose word about where a request comes from is taken. */
class ClientAddressTest {

    @Test
    void byDefaultNobodyIsBelieved() {
        assertThat(address(List.of(), "10.0.0.1", "1.2.3.4")).isEqualTo("10.0.0.1");
        assertThat(address(List.of(), "127.0.0.1", "1.2.3.4")).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the proxy appends what it saw; what stands before it was the client's own invention
                "10.0.0.1 | 1.2.3.4                        | 1.2.3.4",
                "10.0.0.1 | 9.9.9.9, 1.2.3.4               | 1.2.3.4",
                "10.0.0.1 | 9.9.9.9, 1.2.3.4, 172.18.0.5   | 1.2.3.4",
                "10.0.0.1 | 172.18.0.6, 172.18.0.5         | 172.18.0.6",
                "10.0.0.1 | 1.2.3.4:51234                  | 1.2.3.4",
                "10.0.0.1 | [2001:db8::1]:443              | 2001:db8:0:0:0:0:0:1",
                "10.0.0.1 | ::ffff:1.2.3.4                 | 1.2.3.4",
                "10.0.0.1 | 1.2.3.4, bukan.alamat.id       | 10.0.0.1",
                "10.0.0.1 | 1.2.3.4, 999.1.1.1             | 10.0.0.1",
                "10.0.0.1 | ,                              | 10.0.0.1",
                "10.0.0.2 | 1.2.3.4                        | 10.0.0.2"
            })
    void aNamedProxyIs(String peer, String forwarded, String expected) {
        assertThat(address(List.of("10.0.0.1", "172.18.0.0/16"), peer, forwarded))
                .isEqualTo(expected);
    }

    @Test
    void severalHeadersAreReadAsOne() {
        MockHttpServletRequest request = request("10.0.0.1", "9.9.9.9");
        request.addHeader("X-Forwarded-For", "1.2.3.4");

        assertThat(new ClientAddress(settings(List.of("10.0.0.1"))).of(request)).isEqualTo("1.2.3.4");
    }

    @Test
    void ofVersion6TheNetworkIsCounted() {
        String one = address(List.of(), "2001:db8:1:2::1", null);
        String neighbour = address(List.of(), "2001:db8:1:2:ffff::9%eth0", null);
        String other = address(List.of(), "2001:db8:1:3::1", null);

        assertThat(ClientAddress.network(one))
                .isEqualTo(ClientAddress.network(neighbour))
                .isNotEqualTo(ClientAddress.network(other));
        assertThat(ClientAddress.network("10.0.0.1")).isNotEqualTo(ClientAddress.network("10.0.0.2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proksi.kantor.go.id", "10.0.0.0/99", "10.0.0"})
    void aProxyThatIsNoAddressStopsTheStartWithASentence(String proxy) {
        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(() -> new ClientAddress(settings(List.of(proxy))))
                .withMessageContaining("KINERJA_LOGIN_PROXIES")
                .withMessageContaining(proxy);
    }

    @Test
    void aTimeToKeepRecordsThatIsTooShortStopsTheStart() {
        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(() -> new LoginProperties(Duration.ofHours(1), List.of()))
                .withMessageContaining("KINERJA_LOGIN_KEEP");
    }

    private static String address(List<String> proxies, String peer, String forwarded) {
        return new ClientAddress(settings(proxies)).of(request(peer, forwarded));
    }

    private static LoginProperties settings(List<String> proxies) {
        return new LoginProperties(Duration.ofDays(90), proxies);
    }

    private static MockHttpServletRequest request(String peer, String forwarded) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        if (forwarded != null) {
            request.addHeader("X-Forwarded-For", forwarded);
        }
        return request;
    }
}
