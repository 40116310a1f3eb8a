package id.go.lumajangkab.kinerja.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * Looks for a browser once in each process of the run, when its first {@link BrowserTest} comes. Without one such tests are left out, and
 * the build says at its end how many and what to install; with {@code -Dperamban=wajib} they fail.
 */
final class BrowserOfTheRun implements ExecutionCondition {

    /** What the build's last step prints. */
    static final Path REPORT = Path.of("target", "peramban.txt");

    private static final Path LOCK = Path.of("target", "peramban.kunci");

    private static final String PROPERTY = "peramban";
    private static final String REQUIRED = "wajib";

    /** The browser, in a test that runs because there is one. */
    static TestBrowser browser() {
        return Run.ONE.found;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Run run = Run.ONE;
        if (run.found.isThere()) {
            return ConditionEvaluationResult.enabled("a browser is there");
        }
        if (run.required) {
            throw new IllegalStateException(Sentences.missing(run.found.unfit()));
        }
        // a class that is left out is not asked for its methods
        run.leftOut += context.getTestMethod().isPresent() ? 1 : tests(context.getRequiredTestClass());
        return ConditionEvaluationResult.disabled(Sentences.missing(run.found.unfit()));
    }

    private static int tests(Class<?> type) {
        return AnnotationSupport.findAnnotatedMethods(type, Testable.class, HierarchyTraversalMode.TOP_DOWN)
                .size();
    }

    private static boolean required() {
        String value = System.getProperty(PROPERTY, "");
        if (!value.isEmpty() && !value.equals(REQUIRED)) {
            throw new IllegalArgumentException("-D" + PROPERTY + " is \"" + REQUIRED + "\" or left out, not: " + value);
        }
        return value.equals(REQUIRED);
    }

    /**
     * All tests of this process together. It ends with the process: of several that share the classes, each asks JUnit
     * anew for every class.
     */
    private static final class Run {

        private static final Run ONE = new Run();

        private final boolean required = required();
        private final TestBrowser found = TestBrowser.look();
        private int leftOut;

        private Run() {
            Runtime.getRuntime().addShutdownHook(new Thread(this::end, "browser-tests-end"));
        }

        private void end() {
            try {
                if (found.isThere()) {
                    Files.writeString(REPORT, Sentences.ran(found.name()));
                } else if (!required) {
                    report();
                }
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            } finally {
                found.close();
            }
        }

        /** Each process adds what it left out. */
        private void report() throws IOException {
            try (FileChannel alone = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                alone.lock();
                int before = Files.exists(REPORT) ? Sentences.number(Files.readString(REPORT)) : 0;
                Files.writeString(REPORT, Sentences.leftOut(before + leftOut, found.unfit()));
            }
        }
    }

    /** What is said at the end. */
    static final class Sentences {

        private Sentences() {}

        static String ran(String name) {
            return "Browser tests ran in " + name + ".";
        }

        static String leftOut(int tests, List<String> unfit) {
            return tests + (tests == 1 ? " browser test was" : " browser tests were") + " left out: " + missing(unfit);
        }

        /** How many a sentence says were left out; 0 where it says that the tests ran. */
        static int number(String sentence) {
            String first = sentence.substring(0, sentence.indexOf(' '));
            return first.matches("[0-9]+") ? Integer.parseInt(first) : 0;
        }

        static String missing(List<String> unfit) {
            return "no browser is to be had here"
                    + (unfit.isEmpty() ? "" : ", and no page opens in " + String.join(", ", unfit))
                    + "; install Chromium or Google Chrome (Debian: apt-get install chromium-headless-shell) and build again.";
        }
    }
}
