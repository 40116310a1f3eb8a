package id.go.lumajangkab.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A command of the program, run as a process of its own like {@code java -jar} does, without the tests' settings.
 *
 * @param output what it said, to both streams
 */
public record CommandProcess(int exitCode, String output) {

    /** Runs it in a directory, with these variables in its environment, and waits for its end. */
    public static CommandProcess run(Path directory, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return runWithInput("", directory, environment, arguments);
    }

    /** Does the same with a text on its standard input. */
    public static CommandProcess runWithInput(
            String input, Path directory, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classes(),
                KinerjaApplication.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (OutputStream standardInput = process.getOutputStream()) {
            standardInput.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException notRead) {
            // a command that is refused ends without having read it
            assertThat(process.waitFor()).isNotZero();
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CommandProcess(process.waitFor(), output);
    }

    private static String classes() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
