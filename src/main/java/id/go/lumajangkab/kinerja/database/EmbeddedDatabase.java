package id.go.lumajangkab.kinerja.database;

import id.go.lumajangkab.kinerja.words.StartupException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of our own on a directory that lasts: for the office, or the demo, that has no database server.
 *
 * <p>The directory holds {@code postgresql} (the server's data), {@code sandi} (the generated password, readable by its
 * owner only), {@code server.log} and {@code kunci} (locked while a process of ours uses the directory). The server
 * listens on 127.0.0.1 only, at a free port, and asks everybody for the password from initdb on.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String DATABASE = "kinerja";
    static final String USER = "kinerja";
    static final String SERVER_DATA = "postgresql";
    static final String PASSWORD = "sandi";

    private static final String LOCK = "kunci";
    private static final String INSTALLATION_MARK = "pemasangan-belum-selesai";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    /** Recovery after a power cut replays the WAL before the first connection. */
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Path directory;
    private final Path serverData;
    private final String password;
    private final FileChannel lockFile;
    private final Path programs;
    private EmbeddedPostgres server;
    /** Its port, which stays when it is started once more; 0 for any. */
    private int port;

    private ServerWatch watch;
    private boolean closed;

    private EmbeddedDatabase(Path directory, Path programs, FileChannel lockFile) throws IOException {
        this.directory = directory;
        this.programs = programs;
        this.serverData = directory.resolve(SERVER_DATA);
        this.lockFile = lockFile;
        if (new LeftoverServer(serverData).stop()) {
            log.info("PostgreSQL yang tertinggal di {} telah dihentikan", serverData);
        }
        removeInterruptedInstallation();
        this.password = readOrCreatePassword();
    }

    /**
     * Starts the server; the first time the directory is filled.
     *
     * @param directory where this installation's data lies
     * @param programs where the server's programs are unpacked, shared by installations
     * @throws StartupException when another process uses the directory or the server does not come up
     */
    static EmbeddedDatabase start(Path directory, Path programs) {
        Path real = directory.toAbsolutePath().normalize();
        try {
            createPrivateDirectory(real);
            FileChannel lockFile = lock(real);
            try {
                EmbeddedDatabase database =
                        new EmbeddedDatabase(real, programs.toAbsolutePath().normalize(), lockFile);
                database.startServer();
                return database;
            } catch (IOException | RuntimeException failure) {
                lockFile.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new StartupException(
                    "Direktori basis data " + real + " tidak dapat dipakai (" + failure
                            + "); periksa pemilik dan hak aksesnya.",
                    failure);
        }
    }

    /**
     * From now on the end of the server is noticed within seconds, see {@link ServerWatch}.
     *
     * @param lost is called when the server is gone for good
     */
    EmbeddedDatabase watched(Runnable lost) {
        watch = new ServerWatch(
                new ServerWatch.Server() {
                    @Override
                    public boolean runs() throws IOException {
                        return new LeftoverServer(serverData).runs();
                    }

                    @Override
                    public void restart() throws IOException {
                        EmbeddedDatabase.this.restart();
                    }

                    @Override
                    public Path log() {
                        return serverLog();
                    }
                },
                lost);
        return this;
    }

    private synchronized void restart() throws IOException {
        if (closed) {
            return;
        }
        // frees what the library holds of the directory; there is nothing left to stop
        server.close();
        new LeftoverServer(serverData).stop();
        startServer();
    }

    synchronized String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    String password() {
        return password;
    }

    /** Stops the server, waits for its end and frees the directory. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (watch != null) {
            watch.close();
        }
        // a start that is broken off (SIGTERM) closes in an interrupted thread, which could not wait
        boolean interrupted = Thread.interrupted();
        try (lockFile) {
            // the library gives up after 5 s, which a checkpoint on a busy machine outlasts
            server.close();
            new LeftoverServer(serverData).stop();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether a process of ours uses the directory; nothing is created. */
    static boolean inUse(Path directory) throws IOException {
        if (!Files.exists(directory.resolve(LOCK))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(directory.resolve(LOCK), StandardOpenOption.WRITE)) {
            return !locked(channel);
        }
    }

    /** Whether the directory holds a database whose installation was finished. */
    static boolean installed(Path directory) {
        return Files.exists(directory.resolve(SERVER_DATA).resolve("PG_VERSION"))
                && !Files.exists(directory.resolve(INSTALLATION_MARK));
    }

    private static FileChannel lock(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new StartupException("Direktori basis data " + directory
                    + " sedang dipakai oleh Kinerja yang lain; hentikan dahulu yang itu.");
        }
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    /**
     * An initdb that was killed leaves a directory that looks finished. The mark is there from before initdb until the
     * first answer of the server, so that nothing of the office's can be in a directory that bears it.
     */
    private void removeInterruptedInstallation() throws IOException {
        if (Files.exists(installationMark())) {
            FileSystemUtils.deleteRecursively(serverData);
            Files.delete(installationMark());
        }
    }

    private Path installationMark() {
        return directory.resolve(INSTALLATION_MARK);
    }

    private boolean installed() {
        return Files.exists(serverData.resolve("PG_VERSION"));
    }

    private String readOrCreatePassword() throws IOException {
        Path file = directory.resolve(PASSWORD);
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        if (installed()) {
            throw new StartupException(
                    "Berkas sandi basis data " + file + " tidak ada; kembalikan berkas itu dari cadangan.");
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String created = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path unfinished = directory.resolve("sandi.baru");
        Files.deleteIfExists(unfinished);
        if (posix()) {
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(unfinished, created + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return created;
    }

    private Path serverLog() {
        return directory.resolve("server.log");
    }

    /**
     * The library writes a script to the temporary folder to learn which Linux this is, and deletes it at its end only,
     * which a killed process does not reach. From Java 19 on that folder is not ours. Where another process does the
     * same at this moment nobody knows which is whose: then both stay.
     */
    private static void learnLinux() throws IOException {
        Path probe = Files.createTempFile("kinerja-", ".coba");
        Files.delete(probe);
        Path folder = probe.getParent();
        Set<Path> before = scripts(folder);
        LinuxUtils.getDistributionName();
        Set<Path> written = scripts(folder);
        written.removeAll(before);
        if (written.size() == 1) {
            Files.deleteIfExists(written.iterator().next());
        }
    }

    private static Set<Path> scripts(Path folder) throws IOException {
        Set<Path> found = new HashSet<>();
        try (DirectoryStream<Path> scripts = Files.newDirectoryStream(folder, "detect_linux_distribution_*.sh")) {
            scripts.forEach(found::add);
        }
        return found;
    }

    private void startServer() throws IOException {
        learnLinux();
        if ("root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()) {
            throw new StartupException("PostgreSQL tidak dapat dijalankan sebagai root di mesin ini; jalankan Kinerja "
                    + "sebagai pengguna biasa atau berikan SPRING_DATASOURCE_URL.");
        }
        if (!installed()) {
            log.info("Menyiapkan basis data baru di {}", directory);
            Files.writeString(installationMark(), "");
        }
        Path serverLog = serverLog();
        if (Files.exists(serverLog)) {
            Files.move(serverLog, directory.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        createPrivateDirectory(programs);
        // one process at a time unpacks; the lock ends with the channel
        try (FileChannel unpacking =
                FileChannel.open(programs.resolve("kunci"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lockPrograms(unpacking);
            // the library lets everybody write in its directory, which the private one around it makes harmless
            Path unpacked = Files.createDirectories(programs.resolve("postgresql"));
            removeHalfUnpacked(unpacked);
            // else the library also makes, and tidies, a directory under the temporary directory
            System.setProperty("ot.epg.working-dir", unpacked.toString());
            server = builder(serverLog.toFile()).start();
            port = server.getPort();
        } catch (IOException | RuntimeException failure) {
            new LeftoverServer(serverData).stop();
            throw new StartupException(
                    "Basis data tertanam tidak dapat dijalankan; sebabnya ada di " + serverLog + ".", failure);
        }
        try {
            prepareDatabase();
        } catch (SQLException | RuntimeException failure) {
            close();
            throw failure instanceof StartupException refusal
                    ? refusal
                    : new StartupException(
                            "Basis data tertanam tidak dapat disiapkan; sebabnya ada di " + serverLog + ".", failure);
        }
        Files.deleteIfExists(installationMark());
    }

    /** Two servers of one process (tests) may unpack at the same moment, too; a lock by process does not hold them. */
    private static void lockPrograms(FileChannel channel) throws IOException {
        while (true) {
            try {
                channel.lock();
                return;
            } catch (OverlappingFileLockException sameProcess) {
                try {
                    Thread.sleep(50);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new IOException(interrupted);
                }
            }
        }
    }

    /** The library takes every file that it finds for whole: what a killed unpacking left must go. */
    private static void removeHalfUnpacked(Path unpacked) throws IOException {
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(unpacked, "PG-*")) {
            for (Path version : versions) {
                if (!Files.exists(version.resolve(".exists"))) {
                    FileSystemUtils.deleteRecursively(version);
                }
            }
        }
    }

    private EmbeddedPostgres.Builder builder(File serverLog) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(serverData)
                .setCleanDataDirectory(false)
                // Spring stops the server after everything that uses it, a hook of its own would be too early
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                .setPort(port)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(serverLog))
                // options of initdb; the last --auth counts, so the library's "trust" is never written
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.resolve(PASSWORD).toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setDataDirectoryCustomizer(EmbeddedDatabase::writeAccessRules)
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "40")
                .setServerConfig("log_checkpoints", "off")
                // the library turns both off
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    private static void writeAccessRules(File serverData) {
        try {
            Files.writeString(
                    serverData.toPath().resolve("pg_hba.conf"),
                    "# written by Kinerja at every start\nhost all all 127.0.0.1/32 scram-sha-256\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void prepareDatabase() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!serverData.equals(Path.of(query(statement, "SELECT current_setting('data_directory')")))) {
                throw new StartupException(
                        "PostgreSQL yang menjawab bukan milik " + directory + "; jalankan Kinerja sekali lagi.");
            }
            requireDurability(statement);
            if (query(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + USER + "'") == null) {
                statement.execute("CREATE ROLE " + USER + " LOGIN PASSWORD '" + password + "'");
            }
            if (query(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'") == null) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + USER);
            }
        }
    }

    /** Refuses a server that could lose what it has confirmed. */
    static void requireDurability(Statement statement) throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            if (!"on".equals(query(statement, "SELECT current_setting('" + setting + "')"))) {
                throw new StartupException("Setelan " + setting + " pada basis data tertanam tidak aktif sehingga data "
                        + "dapat hilang; hapus setelan itu dari postgresql.conf.");
            }
        }
    }

    private static String query(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static void createPrivateDirectory(Path directory) throws IOException {
        Files.createDirectories(directory);
        if (posix()) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean posix() {
        return !File.separator.equals("\\");
    }
}
