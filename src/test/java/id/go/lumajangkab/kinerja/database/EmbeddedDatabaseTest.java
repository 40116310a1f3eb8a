package id.go.lumajangkab.kinerja.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import id.go.lumajangkab.kinerja.words.StartupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    static final Path PROGRAMS = Path.of("target/program");

    @TempDir
    Path directory;

    @Test
    void keepsRowsOverARestart() throws Exception {
        try (EmbeddedDatabase database = start()) {
            addRow(database);
        }
        try (EmbeddedDatabase database = start()) {
            assertThat(rows(database)).isEqualTo(1);
        }
    }

    @Test
    void writesDurablyAndListensOnThisMachineOnly() throws Exception {
        try (EmbeddedDatabase database = start();
                Connection connection = connect(database, "postgres", database.password())) {
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(connection, "full_page_writes")).isEqualTo("on");
            assertThat(setting(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(connection, "unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void refusesAServerThatCouldLoseWhatItConfirmed() throws Exception {
        try (EmbeddedDatabase database = start();
                Connection connection = connect(database, EmbeddedDatabase.USER, database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("SET synchronous_commit = off");
            assertThatThrownBy(() -> EmbeddedDatabase.requireDurability(statement))
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("synchronous_commit");
        }
    }

    @Test
    void asksEverybodyForThePassword() throws Exception {
        try (EmbeddedDatabase database = start()) {
            for (String user : new String[] {"postgres", EmbeddedDatabase.USER}) {
                assertThatThrownBy(() -> connect(database, user, "salah"))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
            }
            assertThat(Files.readString(directory.resolve("postgresql/pg_hba.conf")))
                    .doesNotContain("trust");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("sandi"))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void runsTheProgramAsAnOrdinaryUserOfTheServer() throws Exception {
        try (EmbeddedDatabase database = start();
                Connection connection = connect(database, EmbeddedDatabase.USER, database.password())) {
            assertThat(setting(connection, "is_superuser")).isEqualTo("off");
        }
    }

    @Test
    void aSecondStartOfTheSameProcessIsRefusedAndHurtsNothing() throws Exception {
        try (EmbeddedDatabase database = start()) {
            addRow(database);
            assertThatThrownBy(this::start).isInstanceOf(StartupException.class).hasMessageContaining("sedang dipakai");
            assertThat(rows(database)).isEqualTo(1);
        }
    }

    @Test
    void aSecondProcessIsRefusedAndTheServerOfAKilledOneIsStoppedFirst() throws Exception {
        try (EmbeddedDatabase database = start()) {
            addRow(database);
        }
        try (DatabaseHolder other = DatabaseHolder.start(directory)) {
            ProcessHandle server = server();
            assertThatThrownBy(this::start).isInstanceOf(StartupException.class).hasMessageContaining("sedang dipakai");
            assertThat(server.isAlive()).isTrue();

            other.kill();
            assertThat(server.isAlive())
                    .as("the server outlives its killed process")
                    .isTrue();

            try (EmbeddedDatabase database = start()) {
                assertThat(server.info().command())
                        .as("gone, or dead and not yet reaped")
                        .isEmpty();
                assertThat(server().pid()).isNotEqualTo(server.pid());
                assertThat(rows(database)).isEqualTo(1);
            }
        }
    }

    @Test
    void recoversWhenProcessAndServerWereKilled() throws Exception {
        try (EmbeddedDatabase database = start()) {
            addRow(database);
        }
        try (DatabaseHolder other = DatabaseHolder.start(directory)) {
            ProcessHandle server = server();
            other.kill();
            server.destroyForcibly();
            server.onExit().get(1, TimeUnit.MINUTES);
        }
        try (EmbeddedDatabase database = start()) {
            assertThat(rows(database)).isEqualTo(1);
        }
    }

    @Test
    void theEndOfTheServerIsNoticedAndItRunsAgainWhereItWasButNotForEver() throws Exception {
        CountDownLatch lost = new CountDownLatch(1);
        try (EmbeddedDatabase database = start().watched(lost::countDown)) {
            addRow(database);
            long first = server().pid();

            server().destroyForcibly();

            awaitOtherServer(first);
            assertThat(rows(database)).as("at the same address").isEqualTo(1);
            assertThat(lost.getCount()).isEqualTo(1);

            server().destroyForcibly();
            assertThat(lost.await(60, TimeUnit.SECONDS)).as("given up").isTrue();
        }
        assertThat(EmbeddedDatabase.inUse(directory)).isFalse();
    }

    @Test
    void theReasonOfItsEndComesFromItsLog() throws Exception {
        Path serverLog = directory.resolve("server.log");
        assertThat(ServerWatch.reason(serverLog)).contains("tidak terbaca");
        Files.writeString(serverLog, "2026-01-05 LOG:  database system is ready to accept connections\n");
        assertThat(ServerWatch.reason(serverLog)).contains("tidak menyebutkan sebabnya");
        Files.writeString(
                serverLog,
                "2026-01-05 PANIC:  could not write to file: No space left on device\n"
                        + "2026-01-05 LOG:  database system is shut down\n",
                StandardOpenOption.APPEND);
        assertThat(ServerWatch.reason(serverLog))
                .isEqualTo("2026-01-05 PANIC:  could not write to file: No space left on device");
    }

    @Test
    void aPidFileThatNamesAStrangerIsNoObstacle() throws Exception {
        start().close();
        Files.writeString(
                directory.resolve("postgresql/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        start().close();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void beginsAgainWhenTheInstallationWasInterrupted() throws Exception {
        Files.createDirectories(directory.resolve("postgresql"));
        Files.writeString(directory.resolve("postgresql/postgresql.conf"), "");
        Files.writeString(directory.resolve("postgresql/PG_VERSION"), "17\n");
        Files.writeString(directory.resolve("pemasangan-belum-selesai"), "");
        try (EmbeddedDatabase database = start()) {
            addRow(database);
            assertThat(rows(database)).isEqualTo(1);
        }
        assertThat(directory.resolve("pemasangan-belum-selesai")).doesNotExist();
    }

    @Test
    void aLostPasswordFileIsNamedAndTheDataStay() throws Exception {
        try (EmbeddedDatabase database = start()) {
            addRow(database);
        }
        Path moved = Files.move(directory.resolve("sandi"), directory.resolve("disimpan"));
        assertThatThrownBy(this::start).isInstanceOf(StartupException.class).hasMessageContaining("sandi");
        Files.move(moved, directory.resolve("sandi"));
        try (EmbeddedDatabase database = start()) {
            assertThat(rows(database)).isEqualTo(1);
        }
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(directory, PROGRAMS);
    }

    private void awaitOtherServer(long before) throws Exception {
        Path pidFile = directory.resolve("postgresql/postmaster.pid");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            List<String> lines = PidFile.lines(pidFile);
            if (lines.size() > 7
                    && Long.parseLong(lines.get(0)) != before
                    && lines.get(7).startsWith("ready")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        fail("no other server within a minute");
    }

    private ProcessHandle server() throws IOException {
        String pid = Files.readAllLines(directory.resolve("postgresql/postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    static Connection connect(EmbeddedDatabase database, String user, String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), user, password);
    }

    private static void addRow(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database, EmbeddedDatabase.USER, database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (id int); INSERT INTO kept VALUES (1)");
        }
    }

    private static int rows(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database, EmbeddedDatabase.USER, database.password());
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM kept")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery("SELECT current_setting('" + name + "')")) {
            value.next();
            return value.getString(1);
        }
    }
}
