package id.go.lumajangkab.kinerja.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The one browser of a test run: the system's Chromium or Chrome, else Playwright's own, which is downloaded where it
 * is missing. It counts as found when it has opened a page.
 */
final class TestBrowser implements AutoCloseable {

    /** How long any wait for a page may take, in milliseconds: as long as a busy machine may need. */
    static final double PATIENCE_MILLIS = 60_000;

    /** First what has no window: it draws the same with half of the processor time. */
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chrome-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "chrome.exe");

    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");
    private static final List<String> WINDOWS_FOLDERS = List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData");
    private static final String WINDOWS_PLACE = "Google\\Chrome\\Application\\chrome.exe";

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final String READY = "siap";

    private static final Path DOWNLOAD_LOG = Path.of("target", "unduh-peramban.log");
    private static final int DOWNLOAD_MINUTES = 5;
    private static final String CONNECTION_MILLIS = "5000";

    private final Playwright playwright;
    private final List<String> unfit = new ArrayList<>();
    private BrowserType.LaunchOptions found;
    private Browser browser;

    private TestBrowser(Playwright playwright) {
        this.playwright = playwright;
    }

    /** Looks for a browser; what came of it is asked of the object. */
    static TestBrowser look() {
        // a download is for when nothing else is there, and then of Chromium alone
        TestBrowser look = new TestBrowser(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        if (installed().noneMatch(look::opens) && !look.opensOwn() && download()) {
            look.opensOwn();
        }
        return look;
    }

    boolean isThere() {
        return found != null;
    }

    /** What is there, such as {@code Chromium 140.0 (/usr/bin/chromium)}. */
    String name() {
        return "Chromium " + browser().version()
                + (found.executablePath == null ? " (Playwright's own)" : " (" + found.executablePath + ")");
    }

    /** What was there and opened no page. */
    List<String> unfit() {
        return unfit;
    }

    /** The running browser, started anew where it broke down. */
    Browser browser() {
        if (!browser.isConnected()) {
            browser = playwright.chromium().launch(found);
        }
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private boolean opens(Path executable) {
        if (opens(new BrowserType.LaunchOptions().setExecutablePath(executable))) {
            return true;
        }
        unfit.add(executable.toString());
        return false;
    }

    private boolean opensOwn() {
        return opens(new BrowserType.LaunchOptions());
    }

    private boolean opens(BrowserType.LaunchOptions options) {
        options.setArgs(ARGUMENTS).setTimeout(PATIENCE_MILLIS);
        Browser started = null;
        try {
            started = playwright.chromium().launch(options);
            Page page = started.newPage();
            page.navigate("data:text/html,<title>" + READY + "</title>");
            if (page.title().equals(READY)) {
                page.context().close();
                browser = started;
                found = options;
            }
        } catch (PlaywrightException unusable) {
            // missing, not for this machine, or without the libraries it needs: the next one is tried
            if (started != null) {
                started.close();
            }
        }
        return isThere();
    }

    private static Stream<Path> installed() {
        Stream<Path> named = Stream.ofNullable(System.getenv("CHROME_BIN")).map(Path::of);
        Stream<Path> onPath = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        Stream<Path> onWindows = WINDOWS_FOLDERS.stream()
                .map(System::getenv)
                .filter(folder -> folder != null)
                .map(folder -> Path.of(folder, WINDOWS_PLACE));
        return Stream.of(named, onPath, PLACES.stream().map(Path::of), onWindows)
                .flatMap(paths -> paths)
                .filter(path -> Files.isRegularFile(path) && Files.isExecutable(path));
    }

    /** Whether Playwright could download its own Chromium; quickly false where there is no way out. */
    private static boolean download() {
        ProcessBuilder download = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CLI.class.getName(),
                "install",
                "--only-shell",
                "chromium");
        download.environment().put("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", CONNECTION_MILLIS);
        download.redirectErrorStream(true).redirectOutput(DOWNLOAD_LOG.toFile());
        try {
            Files.createDirectories(DOWNLOAD_LOG.getParent());
            Process running = download.start();
            try {
                return running.waitFor(DOWNLOAD_MINUTES, TimeUnit.MINUTES) && running.exitValue() == 0;
            } finally {
                running.descendants().forEach(ProcessHandle::destroyForcibly);
                running.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
