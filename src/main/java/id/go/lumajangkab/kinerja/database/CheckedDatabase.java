package id.go.lumajangkab.kinerja.database;

import id.go.lumajangkab.kinerja.database.DatabaseConfiguration.NoServerGiven;
import id.go.lumajangkab.kinerja.words.StartupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * The database for a command: the server that is given, the embedded one that runs beside it, or, where
 * none runs, the embedded one for as long as the command takes. It migrates nothing and creates no database. Without
 * {@code @Configuration}, for it is no part of the application; commands import it.
 */
@Conditional(NoServerGiven.class)
@EnableConfigurationProperties(DatabaseProperties.class)
public class CheckedDatabase {

    /** Line of postmaster.pid (from 0) with the port. */
    private static final int PORT = 3;
    /** Line of postmaster.pid (from 0) with the state of the server. */
    private static final int STATE = 7;

    /** Where to connect. */
    record Connection(String url, String password, EmbeddedDatabase own)
            implements AutoCloseable, JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return EmbeddedDatabase.USER;
        }

        @Override
        public String getPassword() {
            return password;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }

        /** Stops the server where it is this command's own. */
        @Override
        public void close() throws IOException {
            if (own != null) {
                own.close();
            }
        }
    }

    @Bean
    Connection connection(DatabaseProperties properties) throws IOException {
        Path directory = properties.directory().toAbsolutePath().normalize();
        if (!EmbeddedDatabase.installed(directory)) {
            throw new StartupException("Di " + directory + " belum ada basis data Kinerja; jalankan perintah ini dari "
                    + "direktori kerja aplikasi dan dengan profil yang sama.");
        }
        if (EmbeddedDatabase.inUse(directory)) {
            return beside(directory);
        }
        EmbeddedDatabase own = EmbeddedDatabase.start(directory, properties.programs());
        return new Connection(own.jdbcUrl(), own.password(), own);
    }

    private static Connection beside(Path directory) throws IOException {
        List<String> lines =
                PidFile.lines(directory.resolve(EmbeddedDatabase.SERVER_DATA).resolve(PidFile.NAME));
        if (lines.size() <= STATE || !lines.get(STATE).strip().equals("ready")) {
            throw new StartupException("Basis data di " + directory
                    + " sedang dijalankan atau dihentikan; ulangi perintah ini sebentar lagi.");
        }
        String password =
                Files.readString(directory.resolve(EmbeddedDatabase.PASSWORD)).strip();
        return new Connection(
                "jdbc:postgresql://127.0.0.1:" + lines.get(PORT).strip() + "/" + EmbeddedDatabase.DATABASE,
                password,
                null);
    }
}
