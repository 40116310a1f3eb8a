package id.go.lumajangkab.kinerja;

import id.go.lumajangkab.kinerja.access.AdministratorRecovery;
import id.go.lumajangkab.kinerja.access.AdministratorRecovery.Refused;
import id.go.lumajangkab.kinerja.audit.Actor;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.database.CheckedDatabase;
import id.go.lumajangkab.kinerja.measurement.Measurements;
import id.go.lumajangkab.kinerja.office.OfficeEntity;
import id.go.lumajangkab.kinerja.planning.Settlements;
import id.go.lumajangkab.kinerja.words.StartupException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

/**
 * The command {@code pulihkan-admin}: makes an administrator able to log in again, with a new password that is asked
 * for on the terminal, or read as one line from the standard input where there is none. Who it is, {@code --id=<name>}
 * says, else KINERJA_ADMIN_ID, else it is asked for.
 *
 * <p>The exit code is 0 when it is done, 1 when name or password cannot be taken, 2 when it was not possible.
 */
@Import({CheckedDatabase.class, Trail.class, AdministratorRecovery.class})
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@EntityScan(basePackageClasses = {Measurements.class, Settlements.class, OfficeEntity.class})
class RestoreAdministratorCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final Logger log = LoggerFactory.getLogger(RestoreAdministratorCommand.class);
    private static final String ID = "id";
    private static final Pattern PASSWORD = Pattern.compile("(?i)--(?!spring[.-]).*(sandi|passw|pwd).*");
    private static final int LONGEST_LINE = 1024;
    private static final int REFUSED = 1;

    private final AdministratorRecovery recovery;
    private final String configuredId;
    private int exitCode;

    RestoreAdministratorCommand(AdministratorRecovery recovery, @Value("${kinerja.admin.id:}") String configuredId) {
        this.recovery = recovery;
        this.configuredId = configuredId;
    }

    /** Nobody is logged in at the shell. */
    @Bean
    static Actor actor() {
        return () -> null;
    }

    /** In the application Spring Data offers it. */
    @Bean
    static EntityManager entities(EntityManagerFactory factory) {
        return SharedEntityManagerCreator.createSharedEntityManager(factory);
    }

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Refuses what may be a password: others on the machine see the arguments of a command, and the shell keeps them.
     * What was written is not repeated.
     *
     * @param words what is no setting, the command itself included
     */
    static void refusePasswords(List<String> words, String... arguments) {
        if (words.size() > 1
                || Arrays.stream(arguments)
                        .anyMatch(argument -> PASSWORD.matcher(argument).matches())) {
            throw new StartupException("Kata sandi tidak boleh ditulis sebagai argumen, karena dapat dibaca pengguna "
                    + "lain dan disimpan oleh shell; jalankan " + CommandLine.RESTORE_ADMINISTRATOR
                    + " --id=<nama> saja, lalu ketik kata sandi baru saat diminta.");
        }
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Console console = System.console();
        try {
            String id = id(arguments, console);
            String password = console == null ? fromInput(System.in) : fromTerminal(console, id);
            boolean made = recovery.restore(id, password, "perintah " + CommandLine.RESTORE_ADMINISTRATOR);
            log.info(
                    "{} {} dengan kata sandi yang baru. Sesi lamanya berakhir, dan perubahan ini tercatat pada jejak.",
                    made ? "Administrator baru" : "Administrator",
                    id + " kini dapat masuk");
        } catch (Refused refused) {
            log.error("{} Tidak ada yang diubah.", refused.getMessage());
            exitCode = REFUSED;
        } catch (BadSqlGrammarException otherVersion) {
            throw new StartupException(
                    "Basis data ini bukan dari versi aplikasi ini; jalankan dahulu aplikasi versi " + "ini.",
                    otherVersion);
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    private String id(ApplicationArguments arguments, Console console) {
        List<String> given = arguments.containsOption(ID) ? arguments.getOptionValues(ID) : List.of(configuredId);
        String id = given.isEmpty() ? "" : given.get(0).strip();
        if (id.isEmpty() && console != null) {
            String typed = console.readLine("Nama pengguna administrator: ");
            id = typed == null ? "" : typed.strip();
        }
        if (id.isEmpty()) {
            throw new Refused("Sebutkan nama pengguna administrator dengan --" + ID + "=<nama> atau KINERJA_ADMIN_ID.");
        }
        return id;
    }

    private static String fromTerminal(Console console, String id) {
        char[] first = console.readPassword("Kata sandi baru untuk %s: ", id);
        char[] again = first == null ? null : console.readPassword("Ulangi kata sandi baru: ");
        if (again == null || !Arrays.equals(first, again)) {
            throw new Refused("Kedua kata sandi tidak sama; jalankan perintah ini lagi.");
        }
        return new String(first);
    }

    /** One line in UTF-8, as browsers send it. */
    static String fromInput(InputStream input) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = input.read(); next >= 0 && next != '\n'; next = input.read()) {
            line.write(next);
            if (line.size() > LONGEST_LINE) {
                throw new Refused("Kata sandi paling panjang " + LONGEST_LINE + " bita.");
            }
        }
        try {
            String password = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString()
                    .replaceFirst("\r$", "");
            if (password.isEmpty()) {
                throw new Refused("Kata sandi baru belum diberikan; ketik pada terminal, atau kirim satu baris ke "
                        + "masukan standar.");
            }
            return password;
        } catch (CharacterCodingException otherCharset) {
            throw new Refused("Kata sandi pada masukan standar harus ditulis dalam UTF-8.");
        }
    }
}
