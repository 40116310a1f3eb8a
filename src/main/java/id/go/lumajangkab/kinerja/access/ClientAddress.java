package id.go.lumajangkab.kinerja.access;

import id.go.lumajangkab.kinerja.words.StartupException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Where a request comes from: the other end of the connection or, where that is a proxy that the configuration names,
 * what it says. Of several addresses in {@code X-Forwarded-For} the last one counts that is no such proxy, since whatever
 * stands before it was said by a stranger.
 */
@Component
class ClientAddress {

    private static final Logger log = LoggerFactory.getLogger(ClientAddress.class);
    private static final String FORWARDED = "X-Forwarded-For";

    /** An address as it stands in such headers, perhaps with a port; nothing of it is looked up as a name. */
    private static final Pattern ADDRESS = Pattern.compile("(?<four>[0-9]{1,3}(?:\\.[0-9]{1,3}){3})(?::[0-9]+)?"
            + "|\\[(?<bracketed>[0-9a-fA-F:.]{2,45})](?::[0-9]+)?"
            + "|(?<six>[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(?:%[\\w.]+)?");

    private static final int NETWORK_BYTES = 8;

    private final List<IpAddressMatcher> proxies;
    private final AtomicBoolean warned = new AtomicBoolean();

    ClientAddress(LoginProperties settings) {
        proxies = settings.proxies().stream().map(ClientAddress::proxy).toList();
    }

    private static IpAddressMatcher proxy(String address) {
        try {
            if (read(address.split("/")[0]) != null) {
                return new IpAddressMatcher(address);
            }
        } catch (IllegalArgumentException unreadable) {
            throw refusal(address, unreadable);
        }
        throw refusal(address, null);
    }

    private static StartupException refusal(String address, Exception cause) {
        return new StartupException(
                "KINERJA_LOGIN_PROXIES memuat \"" + address + "\"; isi dengan alamat IP proksi, "
                        + "atau jaringannya seperti 172.18.0.0/16, dipisahkan koma.",
                cause);
    }

    /** The address in one way of writing it. */
    String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        List<String> forwarded = forwarded(request);
        if (!isProxy(address)) {
            if (!forwarded.isEmpty() && warned.compareAndSet(false, true)) {
                log.warn(
                        "Permintaan dari {} membawa {}, tetapi alamat itu tidak disebut dalam KINERJA_LOGIN_PROXIES: "
                                + "semua orang di balik proksi dihitung sebagai satu alamat.",
                        written(address),
                        FORWARDED);
            }
            return written(address);
        }
        Collections.reverse(forwarded);
        for (String hop : forwarded) {
            InetAddress read = read(hop);
            if (read == null) {
                break;
            }
            address = read.getHostAddress();
            if (!isProxy(address)) {
                break;
            }
        }
        return written(address);
    }

    /** What is counted together: of version 6 the first 64 bits, since a household has all the others. */
    static String network(String address) {
        InetAddress read = read(address);
        return read instanceof Inet6Address
                ? HexFormat.of().formatHex(read.getAddress(), 0, NETWORK_BYTES) + "/64"
                : address;
    }

    private boolean isProxy(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static List<String> forwarded(HttpServletRequest request) {
        List<String> all = new ArrayList<>();
        for (String line : Collections.list(request.getHeaders(FORWARDED))) {
            all.addAll(List.of(line.split(",")));
        }
        return all;
    }

    private static String written(String address) {
        InetAddress read = read(address);
        return read == null ? "alamat yang tidak terbaca" : read.getHostAddress();
    }

    private static InetAddress read(String text) {
        Matcher address = ADDRESS.matcher(text.trim());
        if (!address.matches()) {
            return null;
        }
        String four = address.group("four");
        String six = address.group("bracketed") == null ? address.group("six") : address.group("bracketed");
        try {
            // with a colon, or of four numbers, it is never asked for at a name server
            return four != null
                    ? isFour(four) ? InetAddress.getByName(four) : null
                    : six.contains(":") ? InetAddress.getByName(six) : null;
        } catch (UnknownHostException noAddress) {
            return null;
        }
    }

    private static boolean isFour(String address) {
        for (String part : address.split("\\.")) {
            if (Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return true;
    }
}
