package id.go.lumajangkab.kinerja.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Chromium as a member of staff has it: Indonesian and in the office's zone. Each {@link #newSession() session} is a
 * person at a computer of their own. The program itself is that of the whole {@link BrowserOfTheRun run}.
 */
public final class OfficeBrowser implements AutoCloseable {

    private final String baseUrl;
    private final List<BrowserContext> sessions = new ArrayList<>();
    private final List<String> scriptErrors = new ArrayList<>();

    /** @param baseUrl the running application, such as {@code http://127.0.0.1:8080} */
    public OfficeBrowser(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** A person who is not logged in yet. */
    public TasklistPage newSession() {
        return newSession(1280, 900);
    }

    /** The same on a screen of the given size in pixels. */
    public TasklistPage newSession(int width, int height) {
        return new TasklistPage(newSession(new Browser.NewContextOptions().setViewportSize(width, height)), baseUrl);
    }

    /** An empty page of a person whose browser differs in what the options say. */
    Page newSession(Browser.NewContextOptions options) {
        if (options.locale == null) {
            options.setLocale("id-ID");
        }
        BrowserContext context = BrowserOfTheRun.browser().browser().newContext(options.setTimezoneId("Asia/Jakarta"));
        sessions.add(context);
        context.setDefaultTimeout(TestBrowser.PATIENCE_MILLIS);
        Page page = context.newPage();
        page.onPageError(scriptErrors::add);
        return page;
    }

    /** All persons leave, with their errors; a page left open would go on asking the server for its tasks. */
    public void closeSessions() {
        sessions.forEach(BrowserContext::close);
        sessions.clear();
        scriptErrors.clear();
    }

    /** Errors that scripts of any page of these persons left uncaught. */
    public List<String> scriptErrors() {
        return List.copyOf(scriptErrors);
    }

    @Override
    public void close() {
        closeSessions();
    }
}
