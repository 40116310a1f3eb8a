package id.go.lumajangkab.kinerja.access;

import id.go.lumajangkab.kinerja.words.StartupException;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How logins are watched.
 *
 * @param keep    how long it is kept who logged in and how often a password was wrong, at least a day
 * @param proxies addresses, or networks such as {@code 172.18.0.0/16}, whose {@code X-Forwarded-For} is believed; none
 *                by default, since anybody can send one
 */
@ConfigurationProperties("kinerja.login")
record LoginProperties(
        @DefaultValue("90d") Duration keep, @DefaultValue List<String> proxies) {

    LoginProperties {
        if (keep.compareTo(Duration.ofDays(1)) < 0) {
            throw new StartupException("KINERJA_LOGIN_KEEP paling singkat 1d (satu hari), misalnya 90d.");
        }
        proxies = proxies.stream()
                .map(String::trim)
                .filter(proxy -> !proxy.isEmpty())
                .toList();
    }
}
