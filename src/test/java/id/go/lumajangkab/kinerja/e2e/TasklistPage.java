package id.go.lumajangkab.kinerja.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Tasklist as one person sees it. Every step waits until the screen shows that it was done. */
public final class TasklistPage implements AutoCloseable {

    /** How long one attempt may take of what is attempted again, see {@link #insist}. */
    private static final double ATTEMPT_MILLIS = 5_000;

    private static final long PATIENCE_NANOS = (long) (TestBrowser.PATIENCE_MILLIS * 1e6);
    private static final long QUIET_NANOS = 200_000_000;
    private static final long LOOK_NANOS = 250_000_000;

    private static final String LISTS = """
            async () => {
              const base = `${document.querySelector('base').getAttribute('engine-api')}engine/default/filter`;
              const read = async path => {
                const answer = await fetch(base + path, {headers: {Accept: 'application/json'}});
                if (!answer.ok) {
                  throw new Error(`${path}: ${answer.status}`);
                }
                return answer.json();
              };
              const order = filter => filter.properties.priority || 0;
              const filters = (await read('?resourceType=Task')).sort((a, b) => order(a) - order(b));
              return Promise.all(filters.map(async ({id, name}) => ({id, name,
                tasks: (await read(`/${id}/list`)).map(task => ({id: task.id, name: task.name}))})));
            }""";

    /** Whether just these tasks of this filter are on the screen. */
    private static final String SHOWN = """
            ({filter, tasks}) => {
              const cards = [...document.querySelectorAll('ol.tasks-list > li.task h4.task a')];
              return location.hash.includes(`filter=${filter}`) && cards.length === tasks.length
                && tasks.every(task => cards.some(card => card.getAttribute('href').includes(task)));
            }""";

    /** What Tasklist itself does every ten seconds; a filter that is shown already would not ask again by a click. */
    private static final String REFRESH = """
            () => {
              const scope = angular.element(document.body).injector().get('$rootScope');
              scope.$apply(() => scope.$broadcast('refresh'));
            }""";

    private final Page page;
    private final String root;
    private final Set<Request> underWay = new HashSet<>();
    private long lastAnswer;

    TasklistPage(Page page, String baseUrl) {
        this.page = page;
        page.onRequest(underWay::add);
        page.onRequestFinished(this::answered);
        page.onRequestFailed(this::answered);
        this.root = baseUrl + "/camunda/app/tasklist/default/";
    }

    private void answered(Request request) {
        underWay.remove(request);
        lastAnswer = System.nanoTime();
    }

    /** Playwright's page, for what this class has no word for. */
    public Page page() {
        return page;
    }

    // ---- who ----

    /** Logs in and waits for the task list. */
    public TasklistPage login(String user, String password) {
        tryLogin(user, password);
        page.locator(".task-filters").waitFor();
        return this;
    }

    /** Enters name and password, without expecting that they are accepted. */
    public TasklistPage tryLogin(String user, String password) {
        page.navigate(root + "#/login");
        new LoginForm(page).tryWith(user, password);
        return this;
    }

    /** Tries to log in and expects the sentence of a refusal. */
    public TasklistPage loginRefused(String user, String password, String sentence) {
        tryLogin(user, password);
        assertThat(page.locator(".alert-danger .message").last()).hasText(sentence);
        return this;
    }

    /** Logs out and waits for the login page. */
    public TasklistPage logout() {
        dismissNotifications();
        page.locator(".account a.dropdown-toggle").click();
        page.locator(".account .logout a").click();
        new LoginForm(page).name().waitFor();
        return this;
    }

    /** Goes away and leaves nothing for the next one at this computer: nobody is logged in, nothing is remembered. */
    public void leave() {
        page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }");
        page.navigate("about:blank");
        page.context().clearCookies();
    }

    // ---- starting ----

    /** Opens the form that starts a process; {@link #start()} sends it. */
    public TaskForm openStartForm(String process) {
        page.locator(".start-process-action a").click();
        page.locator(".modal-body ul.processes")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(process).setExact(true))
                .click();
        TaskForm form = new TaskForm(page.locator(".modal-body"));
        form.awaitLoaded();
        return form;
    }

    /** Sends the open start form and waits until it was accepted. */
    public TasklistPage start() {
        pressStart();
        Locator modal = page.locator(".modal-content");
        Locator refusal = page.locator(".modal-body .alert-danger .message:visible");
        page.waitForCondition(() -> modal.count() == 0 || refusal.count() > 0);
        if (modal.count() > 0) {
            throw new AssertionError("The start was refused: " + refusal.first().innerText());
        }
        return this;
    }

    /** Sends the open start form, expects that it is refused with exactly this sentence, and closes it. */
    public TasklistPage startRefused(String sentence) {
        pressStart();
        assertThat(page.locator(".modal-body .notifications .message").last()).hasText(sentence);
        page.locator(".modal-footer")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Tutup").setExact(true))
                .click();
        page.locator(".modal-content").waitFor(state(WaitForSelectorState.DETACHED));
        return this;
    }

    private void pressStart() {
        page.locator(".modal-footer")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Mulai").setExact(true))
                .click();
    }

    // ---- the list ----

    /** Shows the tasks of a filter as the server lists them now. */
    public TasklistPage filter(String name) {
        show(lists().stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow());
        return this;
    }

    private record Card(String id, String name) {}

    private record TaskList(String id, String name, List<Card> cards) {}

    /** What each filter lists for this person, top down, asked of the server. */
    @SuppressWarnings("unchecked")
    private List<TaskList> lists() {
        return ((List<Map<String, Object>>) page.evaluate(LISTS))
                .stream()
                        .map(list -> new TaskList(
                                (String) list.get("id"),
                                (String) list.get("name"),
                                ((List<Map<String, String>>) list.get("tasks"))
                                        .stream()
                                                .map(task -> new Card(task.get("id"), task.get("name")))
                                                .toList()))
                        .toList();
    }

    private void show(TaskList list) {
        // by then Tasklist has chosen a filter and put its id into the address
        page.locator(".task-filter.active").waitFor();
        List<String> tasks = list.cards().stream().map(Card::id).toList();
        Map<String, Object> wanted = Map.of("filter", list.id(), "tasks", tasks);
        insist(() -> {
            if (!page.url().contains("filter=" + list.id())) {
                page.locator(".task-filter")
                        .filter(new Locator.FilterOptions().setHasText(list.name()))
                        .first()
                        .locator("h4.name a")
                        .click(new Locator.ClickOptions().setTimeout(ATTEMPT_MILLIS));
                // its hint would lie on the next one
                page.mouse().move(0, 0);
            } else if (!(Boolean) page.evaluate(SHOWN, wanted)) {
                refresh();
            }
            page.waitForFunction(SHOWN, wanted, new Page.WaitForFunctionOptions().setTimeout(ATTEMPT_MILLIS));
        });
    }

    /** Has the list asked for now, as Tasklist does every ten seconds. */
    public TasklistPage refresh() {
        page.evaluate(REFRESH);
        return this;
    }

    /** Tries again where an attempt came to nothing: a list that is drawn anew just then takes a click with it. */
    private static void insist(Runnable attempt) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            try {
                attempt.run();
                return;
            } catch (TimeoutError missed) {
                if (System.nanoTime() > end) {
                    throw missed;
                }
            }
        }
    }

    /** The names of the filters, top down. */
    public List<String> filters() {
        page.locator(".task-filter").first().waitFor();
        // behind the name stands the number of tasks
        return page.locator(".task-filter h4.name a").allTextContents().stream()
                .map(text -> text.replaceAll("\\d*\\s*$", "").strip())
                .toList();
    }

    /** Expects these lines of ours on the card of the open task. */
    public TasklistPage expectCard(String what, String time) {
        Locator lines = page.locator("li.task.active .kinerja-kartu > div");
        assertThat(lines.first()).hasText(what);
        assertThat(lines.last()).containsText(time);
        return this;
    }

    /** What the fold above the form says of the SOP and of what happened before. */
    public Locator openSop() {
        Locator fold = page.locator(".kinerja-sop details");
        fold.locator("summary").click();
        fold.locator(".kinerja-dasar").waitFor();
        return fold;
    }

    /** What the tab "Konsep" marks as changed, one text a field. */
    public List<String> changesOfConcept() {
        openTab("Konsep");
        page.locator(".kinerja-konsep-indikator").first().waitFor();
        return page.locator("dl > .kinerja-berubah").allInnerTexts();
    }

    /** Waits until one of the filters lists a task of this name, and leaves that filter shown. */
    public TasklistPage expectTask(String name) {
        show(listWith(name));
        return this;
    }

    /** Expects no task of this name in any filter. */
    public TasklistPage expectNoTask(String name) {
        for (TaskList list : lists()) {
            if (list.cards().stream().anyMatch(card -> card.name().equals(name))) {
                throw new AssertionError("Task \"" + name + "\" in " + list.name());
            }
        }
        return this;
    }

    /** Opens a task by its name, unless it opened by itself, and waits for its form. */
    public TaskForm openTask(String name) {
        TaskList list = listWith(name);
        String task = list.cards().stream()
                .filter(card -> card.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
        show(list);
        insist(() -> {
            if (!page.url().contains("task=" + task)) {
                page.locator("ol.tasks-list h4.task a[href*=\"" + task + "\"]")
                        .click(new Locator.ClickOptions().setTimeout(ATTEMPT_MILLIS));
            }
            page.waitForFunction(
                    "task => location.hash.includes('task=' + task)",
                    task,
                    new Page.WaitForFunctionOptions().setTimeout(ATTEMPT_MILLIS));
        });
        assertThat(page.locator("section.task-card h2.task")).hasText(name);
        TaskForm form = form();
        form.awaitLoaded();
        return form;
    }

    private TaskList listWith(String task) {
        AtomicReference<TaskList> found = new AtomicReference<>();
        AtomicLong looked = new AtomicLong(System.nanoTime() - LOOK_NANOS);
        page.waitForCondition(() -> {
            if (System.nanoTime() - looked.get() < LOOK_NANOS) {
                return false;
            }
            lists().stream()
                    .filter(list ->
                            list.cards().stream().anyMatch(card -> card.name().equals(task)))
                    .findFirst()
                    .ifPresent(found::set);
            looked.set(System.nanoTime());
            return found.get() != null;
        });
        return found.get();
    }

    // ---- the open task ----

    /** The form of the open task. */
    public TaskForm form() {
        return new TaskForm(page.locator(".task-details .form-pane"));
    }

    /** Takes the open task; one that is already this person's stays so. */
    public TaskForm claim() {
        Locator claim = page.locator("button.claim");
        // Tasklist makes this one for the holder alone; the stylesheet hides it
        Locator own = page.locator("button.unclaim");
        page.waitForCondition(() -> claim.count() + own.count() > 0);
        if (own.count() == 0) {
            claim.click();
        }
        own.waitFor(state(WaitForSelectorState.ATTACHED));
        page.locator(".task-details .disabled-form").waitFor(state(WaitForSelectorState.DETACHED));
        return form();
    }

    /** Completes the open task and waits until Tasklist has closed it. */
    public TasklistPage complete() {
        String task = page.url().replaceFirst(".*[?&]task=([^&]*).*", "$1");
        pressComplete();
        Locator refusal = page.locator(".page-notifications .alert-danger .message");
        Locator closed = page.locator(".no-task:visible");
        // the next one of the list may be open by then
        page.waitForCondition(() -> closed.count() > 0 || !page.url().contains("task=" + task) || refusal.count() > 0);
        if (refusal.count() > 0) {
            throw new AssertionError(
                    "The completion was refused: " + refusal.first().innerText() + form().errors());
        }
        return this;
    }

    /** Completes the open task, expects that it is refused with exactly this sentence and still open. */
    public TasklistPage completeRefused(String sentence) {
        pressComplete();
        expectError(sentence);
        assertThat(page.locator("section.task-card")).isVisible();
        dismissNotifications();
        return this;
    }

    /** Expects exactly this sentence in the red box, with nothing before or behind it. */
    public TasklistPage expectError(String sentence) {
        Locator box = page.locator(".page-notifications .alert-danger").last();
        assertThat(box.locator(".message")).hasText(sentence);
        assertThat(box.locator(".status")).hasText("");
        return this;
    }

    private void pressComplete() {
        dismissNotifications();
        page.locator(".task-details .form-actions")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Selesaikan").setExact(true))
                .click();
    }

    /** Presses "Simpan" and waits until the draft is kept. */
    public TasklistPage saveDraft() {
        button("Simpan").click();
        expectNews("Draf disimpan.");
        return this;
    }

    /** Expects what is told for a few seconds after something was done. */
    public TasklistPage expectNews(String sentence) {
        assertThat(page.locator(".kinerja-kabar")).hasText(sentence);
        return this;
    }

    /** What is said about the draft above the open form. */
    public Locator draftNote() {
        return page.locator(".kinerja-draf");
    }

    /** Chooses in the open dialog, which goes away by it. */
    public TasklistPage answer(String choice) {
        page.locator("dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(choice).setExact(true))
                .click();
        page.locator("dialog").waitFor(state(WaitForSelectorState.DETACHED));
        return this;
    }

    /** The same person opens the same task in another tab of the browser. */
    public TasklistPage newTab() {
        Page tab = page.context().newPage();
        tab.navigate(page.url());
        TasklistPage other = new TasklistPage(tab, root.replace("/camunda/app/tasklist/default/", ""));
        other.form().awaitLoaded();
        return other;
    }

    /** Opens another tab of the open task, such as "Dokumen". */
    public TasklistPage openTab(String name) {
        page.locator(".task-details .nav-tabs")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    /** Hands in files in the tab "Dokumen" and waits until all of them are listed. */
    public TasklistPage attach(String place, FilePayload... files) {
        page.getByLabel("Dilampirkan pada").selectOption(new SelectOption().setLabel(place));
        FileChooser chooser = page.waitForFileChooser(() -> page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pilih berkas untuk diunggah"))
                .click());
        chooser.setFiles(files);
        for (FilePayload file : files) {
            assertThat(documents(place).filter(new Locator.FilterOptions().setHasText(file.name)))
                    .hasCount(1);
        }
        return this;
    }

    private Locator documents(String place) {
        return page.locator(".kinerja-dokumen tbody tr").filter(new Locator.FilterOptions().setHasText(place));
    }

    /** Puts the open task back to its group. */
    public TasklistPage putBack() {
        button("Kembalikan ke kelompok").click();
        page.locator("dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Kembalikan ke kelompok"))
                .click();
        page.locator("dialog").waitFor(state(WaitForSelectorState.DETACHED));
        return this;
    }

    /** Hands the open task to somebody, by full name, with a reason. */
    public TasklistPage handOver(String person, String reason) {
        button("Alihkan").click();
        Locator dialog = page.locator("dialog");
        dialog.getByLabel("Kepada").selectOption(person);
        dialog.getByLabel("Alasan").fill(reason);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Alihkan"))
                .click();
        dialog.waitFor(state(WaitForSelectorState.DETACHED));
        return this;
    }

    /** Expects exactly these buttons of ours on the open task, in this order. */
    public TasklistPage expectTaskActions(String... names) {
        assertThat(page.locator(".task-actions .kinerja-tindakan")).hasText(names);
        return this;
    }

    // ---- pages of ours ----

    /** Opens a page of ours by its address, such as {@code #/pengukuran}, and waits for what it loads. */
    public TasklistPage openPlace(String hash) {
        // what was asked before is not waited for: of some of it, such as a download, no end is ever told
        underWay.clear();
        if (page.url().equals(root + hash)) {
            page.reload();
        } else {
            page.evaluate("() => document.querySelectorAll('.kinerja-halaman')"
                    + ".forEach(before => before.dataset.sebelumnya = '')");
            page.navigate(root + hash);
        }
        page.locator(".kinerja-halaman:not([data-sebelumnya]) h1").waitFor();
        page.waitForCondition(() -> underWay.isEmpty() && System.nanoTime() - lastAnswer > QUIET_NANOS);
        return this;
    }

    /** Opens the list of measurements by the menu. */
    public TasklistPage openMeasurements() {
        menu("Pengukuran");
        page.locator(".kinerja-halaman caption, .kinerja-kosong").first().waitFor();
        return this;
    }

    /** Opens one measurement by its period, such as "Tribulan IV Tahun 2024". */
    public TasklistPage openMeasurement(String period) {
        openMeasurements();
        page.locator(".kinerja-tabel")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(period))
                .first()
                .click();
        page.locator(".kinerja-fakta").first().waitFor();
        return this;
    }

    /** Follows a link on a page of ours and waits for the page with this heading. */
    public TasklistPage openLink(String link, String heading) {
        page.locator(".kinerja-halaman")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))
                .waitFor();
        return this;
    }

    /** Opens the page of our own about what the records of a year prove. */
    public TasklistPage openSakip(int year) {
        page.navigate(root + "#/bukti-pengukuran?tahun=" + year);
        table("Kriteria 2.a, bobot 6").waitFor();
        return this;
    }

    /** Opens the working calendar by the menu. */
    public TasklistPage openCalendar() {
        menu("Kalender kerja");
        page.locator(".kinerja-halaman caption").first().waitFor();
        return this;
    }

    /** The table of ours with this caption. */
    public Locator table(String caption) {
        return page.locator(".kinerja-tabel")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("caption")
                                .getByText(caption, new Locator.GetByTextOptions().setExact(true))));
    }

    /** Expects a cell of a table of ours, found by the row's heading and the column's name. */
    public TasklistPage expectCell(String caption, String row, String column, String value) {
        Locator cell = table(caption)
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("th").getByText(row)))
                .locator("[data-judul=\"" + column + "\"]")
                .first();
        assertThat(cell).hasText(value);
        return this;
    }

    /** Back to the list of tasks. */
    public TasklistPage openTasks() {
        page.navigate(root + "#/");
        page.locator(".task-filters").waitFor();
        return this;
    }

    /** Chooses in the menu of our pages. */
    public TasklistPage menu(String name) {
        page.locator(".kinerja-menu-tombol").click();
        page.locator(".sections-menu")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
        return this;
    }

    // ---- all pages ----

    /** Closes every message. */
    public void dismissNotifications() {
        Locator close = page.locator(".page-notifications .alert div > button.close");
        // one that goes away by itself meanwhile is as good
        insist(() -> {
            while (close.count() > 0) {
                close.first().click(new Locator.ClickOptions().setTimeout(ATTEMPT_MILLIS));
            }
        });
    }

    /** Waits until what came has been drawn and nothing moves any more, except what turns for ever. */
    public void awaitDrawn() {
        page.waitForFunction("""
                async () => {
                  const frame = () => new Promise(requestAnimationFrame);
                  await frame();
                  await frame();
                  return document.getAnimations().every(moves => moves.playState !== 'running'
                    || moves.effect.getComputedTiming().endTime === Infinity);
                }""");
    }

    /** Writes what is on the screen to a PNG file. */
    public void screenshot(Path file) {
        page.mouse().move(0, 0);
        // what slides in has arrived
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
    }

    @Override
    public void close() {
        page.context().close();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.WaitForOptions state(WaitForSelectorState state) {
        return new Locator.WaitForOptions().setState(state);
    }
}
