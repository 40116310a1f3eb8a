package id.go.lumajangkab.kinerja.webapps;

import id.go.lumajangkab.kinerja.web.ContentPolicyFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.HtmlUtils;

/**
 * Says in the one page of each web app which language it is in and whose it is, before any script runs: readers of
 * screens and offers to translate go by {@code lang}, the tab and the header show the office (see the web apps'
 * {@code config.js}). It also says which of our files belong to it, see {@link WebAppRelease}, lets its scripts run, see
 * {@link ContentPolicyFilter}, and has words for when they do not come, see {@link LoadingNotice}.
 */
class WebAppPageFilter extends OncePerRequestFilter {

    private static final Pattern PAGE = Pattern.compile("/app/[a-z]+/[\\w-]+/(setup/)?");
    private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"en\">");
    private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>");
    private static final Pattern DESCRIPTION = Pattern.compile("(<meta name=\"description\"\\s+content=\")[^\"]*\"");
    private static final Pattern ICON = Pattern.compile("<link rel=\"icon\" href=\"[^\"]*/favicon.ico\">");
    private static final Pattern HEAD = Pattern.compile("<head>");
    private static final Pattern SPLASH = Pattern.compile("<div class=\"app-splash\">");
    private static final Pattern SCRIPT = Pattern.compile("<script\\b");
    private static final Pattern STYLE = Pattern.compile("href=\"[^\"]*(/app/[a-z]+/styles/user-styles\\.css)[^\"]*\"");

    private final String root;
    private final String office;
    private final WebAppRelease release;

    /**
     * @param root   where the web apps are served, such as {@code /camunda}
     * @param office the office's name
     */
    WebAppPageFilter(String root, String office, WebAppRelease release) {
        this.root = root;
        this.release = release;
        this.office = HtmlUtils.htmlEscape(office);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith(root)
                || !PAGE.matcher(path.substring(root.length())).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        String type = answer.getContentType();
        if (type == null || !type.startsWith("text/html") || answer.getStatus() != HttpServletResponse.SC_OK) {
            answer.copyBodyToResponse();
            return;
        }
        ScreenLanguage language = ScreenLanguage.of(request);
        String shipped = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        byte[] page =
                page(shipped, language, ContentPolicyFilter.nonce(request)).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        // a page that is kept would come with another answer's nonce
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        response.getOutputStream().write(page);
    }

    /** The shipped page with our name, the office's, the language and scripts that may run. */
    String page(String shipped, ScreenLanguage language, String nonce) {
        String name = "Kinerja " + office;
        String page = LANGUAGE.matcher(shipped).replaceFirst("<html lang=\"" + language.code() + "\">");
        page = TITLE.matcher(page).replaceFirst(Matcher.quoteReplacement("<title>" + name + "</title>"));
        page = DESCRIPTION.matcher(page).replaceFirst("$1" + Matcher.quoteReplacement(name + "\""));
        LoadingNotice notice = LoadingNotice.in(language);
        page = HEAD.matcher(page).replaceFirst(Matcher.quoteReplacement("<head>" + notice.head()));
        page = SPLASH.matcher(page)
                .replaceFirst(Matcher.quoteReplacement("<div class=\"app-splash\">" + notice.besideSpinner()));
        page = SCRIPT.matcher(page).replaceAll("<script nonce=\"" + nonce + "\"");
        page = STYLE.matcher(page)
                .replaceFirst("href=\"" + root + WebAppReleaseController.PATH + release.id() + "$1\"");
        return ICON.matcher(page)
                .replaceFirst(
                        Matcher.quoteReplacement("<link rel=\"icon\" href=\"" + root + EmblemController.PATH + "\">"
                                + "<meta name=\"application-name\" content=\"" + office + "\">"
                                + "<meta name=\"kinerja-rilis\" content=\"" + release.id() + "\">"));
    }
}
