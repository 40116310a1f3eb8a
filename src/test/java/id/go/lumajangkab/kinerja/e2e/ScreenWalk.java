package id.go.lumajangkab.kinerja.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Somebody who opens each page of a web app, each of its tabs and whatever opens at a click, and notes down all that
 * can be read there: texts, hints, placeholders, names for screen readers, entries of lists. Nothing that was seen
 * changes anything: what would write is answered with a refusal before it leaves the browser.
 */
final class ScreenWalk {

    private static final Pattern READS = Pattern.compile(
            ".*/(count|list|login/\\w+|statistics|task|job|incident|process-instance|variable-instance|batch"
                    + "|external-task|user|group|process-definition|decision-definition|(history|metrics|cockpit)/.*"
                    + "|password-policy|schema/log)(\\?.*)?");
    private static final double QUIET_MILLIS = 120;
    private static final double PATIENCE_MILLIS = 5_000;
    private static final double CLICK_MILLIS = 500;

    /** What opens something. A row's button is the same as the next row's. */
    private static final String OPENERS =
            "button, a[ng-click], [uib-dropdown-toggle], span[ng-click], " + ".cam-widget-search-input, .modal-trigger";

    private static final String TABS = ".nav-tabs > li > a, .nav-pills > li > a";

    private static final String TEXTS = """
            () => {
              const seen = new Set();
              const add = text => text && text.trim() && seen.add(text.trim().replace(/\\s+/g, ' '));
              const shown = element => element.getClientRects().length > 0;
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const parent = walker.currentNode.parentElement;
                if (parent && !/^(SCRIPT|STYLE|TEMPLATE)$/.test(parent.tagName)
                    && (shown(parent) || parent.tagName === 'OPTION' && shown(parent.closest('select') || parent))) {
                  add(walker.currentNode.textContent);
                }
              }
              const names = ['title', 'placeholder', 'aria-label', 'alt', 'uib-tooltip', 'uib-popover', 'tooltip',
                'data-original-title', 'label', 'summary'];
              document.querySelectorAll(names.map(name => `[${name}]`).join()).forEach(element => {
                if (shown(element)) {
                  names.forEach(name => add(element.getAttribute(name)));
                }
              });
              document.querySelectorAll('input[type=button], input[type=submit]').forEach(e => add(e.value));
              add(document.title);
              return [...seen];
            }""";

    private static final String OPENER = """
            element => {
              if (element.getClientRects().length === 0 || element.disabled) {
                return null;
              }
              const icon = element.querySelector('[class*=glyphicon-]');
              const action = element.getAttribute('ng-click');
              const named = !action || element.closest('.nav-tabs, .nav-pills');
              return [element.tagName, action, (element.getAttribute('class') || '').split(/\\s+/)
                .filter(name => !/^(ng-|active$|open$|in$|disabled$)/.test(name)).join('.'),
                icon ? icon.className.match(/glyphicon-[\\w-]+/)[0] : '',
                named ? element.textContent.replace(/[\\d\\s]+/g, ' ').trim().slice(0, 40) : ''].join('|');
            }""";

    private final Page page;
    private final String who;
    private final String root;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final Set<Request> underWay = new HashSet<>();
    private long lastChange;

    ScreenWalk(Page page, String baseUrl, String app, String who) {
        this.page = page;
        this.who = who + " in " + app;
        this.root = baseUrl + "/camunda/app/" + app + "/default/";
        page.onRequest(request -> change(underWay::add, request));
        page.onRequestFinished(request -> change(underWay::remove, request));
        page.onRequestFailed(request -> change(underWay::remove, request));
        page.context()
                .addInitScript("addEventListener('DOMContentLoaded', () => document.head.insertAdjacentHTML("
                        + "'beforeend', '<style>*{transition:none!important;animation:none!important}</style>'))");
        page.route(Pattern.compile(".*/camunda/api/.*"), this::onlyRead);
    }

    /** What was read, and where first. */
    Map<String, String> texts() {
        return texts;
    }

    void login(String user, String password) {
        page.navigate(root);
        Locator name = page.locator("input[type=text]").first();
        name.waitFor();
        settle();
        note("login");
        page.waitForCondition(() -> {
            name.fill(user);
            page.locator("input[type=password]").first().fill(password);
            return user.equals(name.inputValue());
        });
        page.locator("button[type=submit]").click();
        page.locator(".form-signin input[type=password]")
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        settle();
        note("start");
    }

    /** Opens pages by their part of the address behind {@code #/}, with all tabs and all that opens at a click. */
    ScreenWalk open(String... hashes) {
        for (String hash : hashes) {
            go(hash);
            note(hash);
            clicks(hash, TABS, true);
            go(hash);
            clicks(hash, OPENERS, false);
        }
        return this;
    }

    /** Opens pages with their tabs alone. */
    ScreenWalk read(String... hashes) {
        for (String hash : hashes) {
            go(hash);
            note(hash);
            Locator tabs = page.locator(TABS);
            for (int i = 0; i < tabs.count(); i++) {
                if (tabs.nth(i).isVisible()) {
                    tabs.nth(i).click();
                    settle();
                    note(hash + " > tab " + i);
                }
            }
        }
        return this;
    }

    /** The part of the address behind {@code #/} of the first of these links of a page. */
    String openFirst(String hash, String links) {
        go(hash);
        return page.locator(links).first().getAttribute("href").substring(2);
    }

    /** Notes down what is on the screen now. */
    @SuppressWarnings("unchecked")
    private void note(String place) {
        for (String text : (List<String>) page.evaluate(TEXTS)) {
            texts.putIfAbsent(text, who + ", " + place);
        }
    }

    private void go(String hash) {
        page.navigate(root + "#/" + hash);
        settle();
    }

    private void clicks(String hash, String selector, boolean tabs) {
        String start = page.url();
        List<String> kinds = kinds(selector);
        for (int i = 0; i < kinds.size(); i++) {
            String kind = kinds.get(i);
            if (kind == null || !opened.add(tabs ? hash.replaceAll("/.*", "") + kind : kind)) {
                continue;
            }
            click(page.locator(selector).nth(i), hash + " > " + kind);
            if (tabs) {
                clicks(hash, OPENERS, false);
            } else if (!back()) {
                page.navigate("about:blank");
                page.navigate(start);
                settle();
            } else if (!page.url().equals(start)) {
                page.navigate(start);
                settle();
            }
            List<String> now = kinds(selector);
            if (!now.equals(kinds)) {
                kinds = now;
                i = -1;
            }
        }
    }

    private void click(Locator target, String place) {
        try {
            target.click(new Locator.ClickOptions().setTimeout(CLICK_MILLIS));
        } catch (PlaywrightException covered) {
            return;
        }
        settle();
        note(place);
        Locator choices = page.locator(".modal-dialog input[type=radio], .modal-dialog input[type=checkbox]");
        for (int i = 0; i < choices.count(); i++) {
            if (choices.nth(i).isVisible() && choices.nth(i).isEnabled()) {
                choices.nth(i).click(new Locator.ClickOptions().setForce(true));
                settle();
                note(place + " > pilihan " + i);
            }
        }
    }

    /** Closes what is open; false where the page has to be opened anew. */
    private boolean back() {
        Locator dialogs = page.locator(".modal-dialog:visible, dialog[open]");
        page.keyboard().press("Escape");
        settle();
        return dialogs.count() == 0;
    }

    @SuppressWarnings("unchecked")
    private List<String> kinds(String selector) {
        return (List<String>) page.locator(selector).evaluateAll("elements => elements.map(" + OPENER + ")");
    }

    private void settle() {
        double deadline = System.nanoTime() / 1e6 + PATIENCE_MILLIS;
        page.waitForCondition(() -> {
            double now = System.nanoTime() / 1e6;
            return underWay.isEmpty() && now - lastChange / 1e6 > QUIET_MILLIS || now > deadline;
        });
    }

    private void change(Predicate<Request> change, Request request) {
        change.test(request);
        lastChange = System.nanoTime();
    }

    private void onlyRead(Route route) {
        String method = route.request().method();
        if (method.equals("GET")
                || method.equals("POST") && READS.matcher(route.request().url()).matches()) {
            route.resume();
        } else {
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(403)
                    .setContentType("application/json")
                    .setBody("{\"type\":\"Uji\",\"message\":\"Ditolak oleh uji coba.\"}"));
        }
    }
}
