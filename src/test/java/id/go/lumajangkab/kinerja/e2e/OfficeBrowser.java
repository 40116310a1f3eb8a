package id.go.lumajangkab.kinerja.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One Chromium for a test class, as a member of staff has it: Indonesian and in the office's zone. Takes the system's
 * Chromium when there is one and Playwright's own otherwise. Each {@link #newSession() session} is a person at a
 * computer of their own.
 */
public final class OfficeBrowser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final double TIMEOUT_MILLIS = 60_000;

    private final Playwright playwright;
    private final Browser browser;
    private final String baseUrl;
    private final List<String> scriptErrors = new ArrayList<>();

    /**
     * Starts the browser.
     *
     * @param baseUrl the running application, such as {@code http://localhost:8080}
     */
    public OfficeBrowser(String baseUrl) {
        Optional<Path> installed = installedChromium();
        Map<String, String> environment = installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                : Map.of();
        this.baseUrl = baseUrl;
        this.playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox",
                "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync"));
        installed.ifPresent(options::setExecutablePath);
        this.browser = playwright.chromium().launch(options);
    }

    /** A person who is not logged in yet. */
    public TasklistPage newSession() {
        return newSession(1280, 900);
    }

    /** The same on a screen of the given size in pixels. */
    public TasklistPage newSession(int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("id-ID").setTimezoneId("Asia/Jakarta").setViewportSize(width, height));
        context.setDefaultTimeout(TIMEOUT_MILLIS);
        Page page = context.newPage();
        page.onPageError(scriptErrors::add);
        return new TasklistPage(page, baseUrl);
    }

    /** All persons leave; a page left open would go on asking the server for its tasks. */
    public void closeSessions() {
        browser.contexts().forEach(BrowserContext::close);
    }

    /** Errors that scripts of any page left uncaught since the start. */
    public List<String> scriptErrors() {
        return List.copyOf(scriptErrors);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> installedChromium() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
