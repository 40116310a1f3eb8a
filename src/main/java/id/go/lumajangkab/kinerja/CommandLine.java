package id.go.lumajangkab.kinerja;

import id.go.lumajangkab.kinerja.database.Limits;
import id.go.lumajangkab.kinerja.words.StartupException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Words after {@code java -jar kinerja.jar} are commands. A command has the application's settings, but neither its web
 * server nor its engine, and what it says is its output; the check of files has nothing of the application at all.
 */
final class CommandLine {

    static final String CHECK_TRAIL = "verifikasi-jejak";
    static final String RESTORE_ADMINISTRATOR = "pulihkan-admin";
    static final String CHECK_SOP = "periksa-sop";

    private static final Map<String, Class<?>> COMMANDS =
            Map.of(CHECK_TRAIL, CheckTrailCommand.class, RESTORE_ADMINISTRATOR, RestoreAdministratorCommand.class);

    /** Exit code where a command could not do its work. */
    static final int FAILED = 2;

    private CommandLine() {}

    /** Whether there is anything besides settings. */
    static boolean isMeant(String... args) {
        return Arrays.stream(args).anyMatch(CommandLine::isWord);
    }

    /** Gives back the exit code; why a command failed has been said. */
    static int run(String... args) {
        List<String> words = Arrays.stream(args).filter(CommandLine::isWord).toList();
        if (words.get(0).equals(CHECK_SOP)) {
            return CheckSopCommand.run(
                    words.subList(1, words.size()),
                    Arrays.stream(args).filter(argument -> !isWord(argument)).toList(),
                    new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        }
        List<String> settings = new ArrayList<>(List.of(
                // sentences for who stands at the shell, not lines of a log
                "--logging.pattern.console=%m%n%wEx",
                // the first connection is the command's own, so that a failure is told in its words
                "--spring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access=false",
                "--spring.jpa.database-platform=org.hibernate.dialect.PostgreSQLDialect",
                "--logging.level.org.hibernate.orm.deprecation=error",
                "--spring.datasource.hikari.maximum-pool-size=1",
                "--spring.datasource.hikari.read-only=" + words.contains(CHECK_TRAIL)));
        Limits.LASTING.poolSettings().forEach((name, value) -> settings.add("--" + name + "=" + value));
        settings.addAll(List.of(args));
        Class<?> command = COMMANDS.getOrDefault(words.get(0), CheckTrailCommand.class);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(command)
                .web(WebApplicationType.NONE)
                .initializers(prepared -> refuse(words, args))
                .run(settings.toArray(String[]::new))) {
            return SpringApplication.exit(context);
        } catch (RuntimeException reported) {
            return FAILED;
        }
    }

    private static void refuse(List<String> words, String... args) {
        if (words.contains(RESTORE_ADMINISTRATOR)) {
            RestoreAdministratorCommand.refusePasswords(words, args);
        }
        for (String word : words) {
            if (!COMMANDS.containsKey(word)) {
                throw new StartupException("Perintah \"" + word + "\" tidak dikenal; yang ada hanya " + CHECK_TRAIL
                        + ", " + RESTORE_ADMINISTRATOR + ", dan " + CHECK_SOP
                        + ", dan tanpa perintah aplikasi dijalankan.");
            }
        }
    }

    private static boolean isWord(String argument) {
        return !argument.startsWith("--");
    }
}
