package id.go.lumajangkab.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.support.TransactionTemplate;

/** What waits for a database that is away, silent, busy or held up gets an end. */
class LimitsTest {

    @TempDir
    static Path directory;

    private static EmbeddedDatabase server;

    @BeforeAll
    static void startServer() throws SQLException {
        server = EmbeddedDatabase.start(directory, EmbeddedDatabaseTest.PROGRAMS);
        try (PatientPool pool = pool(server.jdbcUrl())) {
            new JdbcTemplate(pool)
                    .execute("CREATE TABLE public.barang (id int PRIMARY KEY, isi text);"
                            + " INSERT INTO public.barang VALUES (1, 'lama')");
        }
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @Test
    void eachConnectionBearsTheLimits() {
        try (PatientPool pool = pool(server.jdbcUrl())) {
            assertThat(settings(pool)).containsExactly("12s", "8s", "15s", "3s", "10", "5", "2", "15000");
            assertThat(settings(SingleConnections.of(pool, Limits.LASTING))).startsWith("4h", "5min", "4h");
        }
    }

    @Test
    void whatTheOfficeSetsItselfCounts() {
        try (PatientPool pool = pool(
                server.jdbcUrl() + "?options=-c%20statement_timeout=99s&socketTimeout=77&ApplicationName=kantor")) {
            assertThat(settings(pool)).startsWith("99s", "8s");
            assertThat(settings(SingleConnections.of(pool, Limits.LASTING))).startsWith("99s", "5min");
            assertThat(new JdbcTemplate(pool).execute((Connection connection) -> connection.getNetworkTimeout()))
                    .isEqualTo(77_000);
        }
        JdbcTemplate administrator = new JdbcTemplate(administrator());
        administrator.execute("ALTER ROLE kinerja SET lock_timeout = '33s'");
        try (PatientPool pool = pool(server.jdbcUrl())) {
            assertThat(settings(pool)).startsWith("12s", "33s");
        } finally {
            administrator.execute("ALTER ROLE kinerja RESET lock_timeout");
        }
    }

    @Test
    void aTransactionMayHaveMorePatienceAndTheConnectionForgetsIt() {
        try (PatientPool pool = pool(server.jdbcUrl())) {
            pool.setMaximumPoolSize(1);
            DataSourceTransactionManager transactions = new DataSourceTransactionManager(pool);
            Patience patience = new Patience(pool, transactions);
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                patience.have(Limits.THOROUGH);
                assertThat(settings(pool)).startsWith("10min", "5min", "10min");
                assertThat(silence(pool)).isEqualTo(Limits.THOROUGH.silence());
            });
            assertThat(settings(pool)).startsWith("12s", "8s", "15s");
            assertThat(silence(pool)).isEqualTo(Limits.ORDINARY.silence());
            assertThatThrownBy(() -> patience.have(Limits.THOROUGH)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void whatFailsInATransactionIsThrownAlsoWhereTheServerHasRolledItBackMeanwhile() {
        try (PatientPool pool = pool(server.jdbcUrl())) {
            TransactionTemplate transaction = new TransactionTemplate(entities(pool));
            IllegalStateException fault = new IllegalStateException("broken");

            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        JdbcTemplate ours = new JdbcTemplate(pool);
                        ours.execute("INSERT INTO public.barang VALUES (2, 'hilang')");
                        new JdbcTemplate(administrator())
                                .queryForObject(
                                        "SELECT pg_terminate_backend(?, 5000)",
                                        Boolean.class,
                                        ours.queryForObject("SELECT pg_backend_pid()", Integer.class));
                        throw fault;
                    }))
                    .isSameAs(fault);

            assertThat(new JdbcTemplate(pool).queryForList("SELECT id FROM public.barang", Integer.class))
                    .containsExactly(1);
        }
    }

    /** Transactions as the application has them, of a persistence unit without entities. */
    private static ServerRollback entities(PatientPool pool) {
        LocalContainerEntityManagerFactoryBean unit = new LocalContainerEntityManagerFactoryBean();
        unit.setDataSource(pool);
        unit.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        unit.setPackagesToScan(LimitsTest.class.getPackageName());
        unit.afterPropertiesSet();
        ServerRollback transactions = new ServerRollback();
        transactions.setEntityManagerFactory(unit.getObject());
        transactions.afterPropertiesSet();
        return transactions;
    }

    @Test
    void aRefusalIsThereWithinThreeSecondsAndTheReturnIsNoticed() throws Exception {
        try (SilentProxy proxy = new SilentProxy(port())) {
            int port = proxy.port();
            try (PatientPool pool = pool("jdbc:postgresql://127.0.0.1:" + port + "/kinerja")) {
                assertThat(new JdbcTemplate(pool).queryForObject("SELECT 1", Integer.class))
                        .isEqualTo(1);

                proxy.close();

                Duration took = timed(() -> assertThatThrownBy(() -> connect(pool))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).startsWith("08")));
                assertThat(took).isLessThan(Duration.ofSeconds(20));

                try (SilentProxy back = new SilentProxy(port(), port)) {
                    assertThat(until(Duration.ofSeconds(30), () -> connect(pool)))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aBusyPoolIsWaitedForAndThenToldFromADatabaseThatIsAway() throws Exception {
        try (PatientPool pool = pool(server.jdbcUrl())) {
            pool.setMaximumPoolSize(1);
            Connection taken = pool.getConnection();
            CompletableFuture<Void> later = CompletableFuture.runAsync(() -> connectUnchecked(pool));
            TimeUnit.SECONDS.sleep(4);
            taken.close();
            later.get(20, TimeUnit.SECONDS);

            try (Connection again = pool.getConnection()) {
                assertThat(again.isValid(5)).isTrue();
                assertThatThrownBy(() -> connect(pool))
                        .isInstanceOfSatisfying(
                                SQLTransientConnectionException.class,
                                busy -> assertThat(busy.getSQLState()).isNull());
            }
        }
    }

    @Test
    void whatIsGivenBackAtTheMomentAtWhichAWaitEndsIsNoSignThatTheDatabaseIsAway() throws SQLException {
        AtomicReference<Connection> taken = new AtomicReference<>();
        try (PatientPool pool = connected(server.jdbcUrl(), new PatientPool() {
            private int asked;

            @Override
            boolean isBusy() {
                // first of the one that is taken, then before the wait for it, then after that
                if (++asked == 3) {
                    giveBack(taken.get());
                }
                return super.isBusy();
            }
        })) {
            pool.setMaximumPoolSize(1);
            pool.setConnectionTimeout(250);
            taken.set(pool.getConnection());

            try (Connection given = pool.getConnection()) {
                assertThat(given.isValid(5)).isTrue();
            }
        }
    }

    private static void giveBack(Connection taken) {
        try {
            taken.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void aServerWithoutRoomForAnotherConnectionSaysSoAtOnce() {
        JdbcTemplate administrator = new JdbcTemplate(administrator());
        administrator.execute("ALTER ROLE kinerja CONNECTION LIMIT 0");
        try (PatientPool pool = pool(server.jdbcUrl())) {
            pool.setInitializationFailTimeout(-1);
            assertThat(timed(() -> assertThatThrownBy(() -> connect(pool))
                            .isInstanceOfSatisfying(
                                    SQLException.class,
                                    full -> assertThat(full.getSQLState()).isEqualTo("53300"))))
                    .isLessThan(Duration.ofSeconds(20));
        } finally {
            administrator.execute("ALTER ROLE kinerja CONNECTION LIMIT -1");
        }
    }

    /** Two nodes on one database; the one whose way goes silent holds a row that the other one needs. */
    @Test
    void aNodeThatFallsSilentInTheMidstOfItsWorkHoldsUpNeitherItselfNorTheOther() throws Exception {
        try (SilentProxy proxy = new SilentProxy(port());
                // as with the limits of the pages, in a third of the time
                PatientPool silent = pool("jdbc:postgresql://127.0.0.1:" + proxy.port() + "/kinerja?socketTimeout=5"
                        + "&options=-c%20idle_in_transaction_session_timeout=5s");
                PatientPool healthy = pool(server.jdbcUrl())) {
            CompletableFuture<Duration> heard = new CompletableFuture<>();
            try (Connection holder = silent.getConnection();
                    Statement work = holder.createStatement()) {
                holder.setAutoCommit(false);
                work.execute("UPDATE public.barang SET isi = 'setengah' WHERE id = 1");
                proxy.fallSilent();
                CompletableFuture.runAsync(() -> heard.complete(timed(() -> assertThatThrownBy(
                        () -> work.execute("UPDATE public.barang SET isi = 'setengah jadi' WHERE id = 1")))));

                assertThat(until(Duration.ofSeconds(30), () -> {
                            try (Connection other = healthy.getConnection();
                                    Statement change = other.createStatement()) {
                                change.execute("UPDATE public.barang SET isi = 'baru' WHERE id = 1");
                            }
                        }))
                        .as("the row is free again")
                        .isTrue();
                assertThat(heard.get(30, TimeUnit.SECONDS)).isLessThan(Duration.ofSeconds(40));
            }
            proxy.speak();
            assertThat(until(Duration.ofSeconds(30), () -> connect(silent)))
                    .as("the silenced node serves")
                    .isTrue();
            assertThat(new JdbcTemplate(healthy).queryForObject("SELECT isi FROM public.barang", String.class))
                    .isEqualTo("baru");
        }
    }

    @Test
    void theHealthIsToldWhileTheDatabaseIsSilentAndAfterwards() throws Exception {
        try (SilentProxy proxy = new SilentProxy(port());
                PatientPool pool = pool("jdbc:postgresql://127.0.0.1:" + proxy.port() + "/kinerja?loginTimeout=2")) {
            DatabaseHealth health = new DatabaseHealth(pool);
            assertThat(until(
                            Duration.ofSeconds(30),
                            () -> assertThat(health.answers()).isTrue()))
                    .isTrue();

            proxy.fallSilent();
            assertThat(until(
                            Duration.ofSeconds(30),
                            () -> assertThat(health.answers()).isFalse()))
                    .isTrue();
            assertThat(timed(() -> assertThat(health.health().getStatus()).isEqualTo(Status.DOWN)))
                    .isLessThan(Duration.ofSeconds(10));

            proxy.speak();
            assertThat(until(
                            Duration.ofSeconds(30),
                            () -> assertThat(health.answers()).isTrue()))
                    .isTrue();
            health.destroy();
        }
    }

    @Test
    void aServerThatTakesNothingAnyMoreEndsTheWriting() throws Exception {
        try (SilentProxy proxy = new SilentProxy(port());
                PatientPool pool = pool("jdbc:postgresql://127.0.0.1:" + proxy.port() + "/kinerja");
                Connection connection = pool.getConnection();
                Statement work = connection.createStatement()) {
            proxy.fallSilent();
            String large = "x".repeat(20_000_000);
            assertThat(timed(() -> assertThatThrownBy(() -> work.execute("SELECT length('" + large + "')"))
                            .isInstanceOf(SQLException.class)))
                    .isLessThan(Duration.ofSeconds(40));
        }
    }

    @Test
    void aServerThatListensAndSaysNothingIsNotWaitedFor() throws Exception {
        try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                PatientPool pool = pool("jdbc:postgresql://127.0.0.1:" + mute.getLocalPort() + "/kinerja")) {
            pool.setInitializationFailTimeout(-1);
            assertThat(timed(() -> assertThatThrownBy(() -> connect(pool))
                            .isInstanceOfSatisfying(
                                    SQLException.class,
                                    silence -> assertThat(silence.getSQLState()).startsWith("08"))))
                    .isLessThan(Duration.ofSeconds(20));
        }
    }

    private static PatientPool pool(String url) {
        return connected(url, new PatientPool());
    }

    private static PatientPool connected(String url, PatientPool pool) {
        pool.setJdbcUrl(url);
        pool.setUsername(EmbeddedDatabase.USER);
        pool.setPassword(server.password());
        return pool;
    }

    private static DataSource administrator() {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(server.jdbcUrl());
        source.setUsername("postgres");
        source.setPassword(server.password());
        source.setMaximumPoolSize(1);
        return source;
    }

    private static int port() {
        return Integer.parseInt(server.jdbcUrl().replaceFirst(".*:([0-9]+)/.*", "$1"));
    }

    private static List<String> settings(DataSource source) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        List<String> values = new ArrayList<>();
        for (String name : List.of(
                "statement_timeout",
                "lock_timeout",
                "idle_in_transaction_session_timeout",
                "client_connection_check_interval",
                "tcp_keepalives_idle",
                "tcp_keepalives_interval",
                "tcp_keepalives_count",
                "tcp_user_timeout")) {
            values.add(jdbc.queryForObject("SHOW " + name, String.class));
        }
        return values;
    }

    private static Duration silence(DataSource source) {
        return new JdbcTemplate(source)
                .execute((Connection connection) -> Duration.ofMillis(connection.getNetworkTimeout()));
    }

    private static void connect(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    private static void connectUnchecked(DataSource source) {
        try {
            connect(source);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Something that may fail for a while. */
    private interface Attempt {
        void run() throws Exception;
    }

    private static boolean until(Duration limit, Attempt attempt) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            try {
                attempt.run();
                return true;
            } catch (Exception | AssertionError notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        return false;
    }

    private static Duration timed(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
