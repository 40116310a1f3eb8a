package id.go.lumajangkab.kinerja.attack;

import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.attack.Endpoints.Endpoint;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The people of the office, each with a password for {@code /engine-rest} and a session of the web apps. */
final class Callers {

    static final List<String> USERS =
            List.of("camat", "sekretaris", "tim1", "kasubagRenvapor", "staf1", "kasubagUmum", "analis", "admin");

    private static final Map<String, String> APPS = Map.of("analis", "cockpit", "admin", "admin");

    private final int port;
    private final Map<String, OfficeClient> sessions = new ConcurrentHashMap<>();

    Callers(int port) {
        this.port = port;
    }

    OfficeClient of(String user, Endpoint endpoint) {
        return endpoint.template().startsWith("/camunda")
                ? sessions.computeIfAbsent(
                        user,
                        id -> OfficeClient.withSession(port, id, DemoUsers.PASSWORD, APPS.getOrDefault(id, "tasklist")))
                : OfficeClient.withPassword(port, user, DemoUsers.PASSWORD);
    }

    /** Sessions end when somebody's rights or password change; the next request logs in anew. */
    void logInAnew() {
        sessions.clear();
    }
}
