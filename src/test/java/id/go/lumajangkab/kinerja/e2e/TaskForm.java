package id.go.lumajangkab.kinerja.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A form of a task or of a start, on the screen. Fields are found by their label as it is read, without the asterisk;
 * those of a list also by their row, counted from 0.
 */
public final class TaskForm {

    private final Locator root;

    TaskForm(Locator root) {
        this.root = root;
    }

    void awaitLoaded() {
        root.locator(".fjs-form").waitFor();
    }

    /** Types into a text field, text area or date field (dd/mm/yyyy). */
    public TaskForm fill(String label, String value) {
        return type(field(label), value);
    }

    /** The same in a row of a list. */
    public TaskForm fill(int row, String label, String value) {
        return type(field(row, label), value);
    }

    private TaskForm type(Locator field, String value) {
        field.fill(value);
        // a date field takes what was typed when it is left
        field.blur();
        return this;
    }

    /** Sets a checkbox. */
    public TaskForm check(String label, boolean checked) {
        field(label).setChecked(checked);
        return this;
    }

    /** The same in a row of a list. */
    public TaskForm check(int row, String label, boolean checked) {
        field(row, label).setChecked(checked);
        return this;
    }

    /** Chooses one of several radio buttons: question and answer as they are read. */
    public TaskForm choose(String question, String answer) {
        radio(question, answer).check();
        return this;
    }

    /** Chooses an entry of a select field. */
    public TaskForm select(String label, String option) {
        Locator hidden = field(label);
        Locator whole = root.locator(".fjs-form-field-select").filter(new Locator.FilterOptions().setHas(hidden));
        hidden.blur();
        whole.locator(".fjs-select-display").click();
        whole.locator(".fjs-dropdownlist-item").filter(exactly(option)).click();
        assertThat(whole.locator(".fjs-select-display")).hasText(option);
        return this;
    }

    /** Adds entries to a field that takes several, by typing and choosing them; what is there already stays. */
    public TaskForm add(String label, String... options) {
        Locator input = field(label);
        Locator whole = root.locator(".fjs-form-field-taglist").filter(new Locator.FilterOptions().setHas(input));
        for (String option : options) {
            Locator tag = whole.locator(".fjs-taglist-tag-label").filter(exactly(option));
            if (tag.count() == 0) {
                input.fill(option);
                whole.locator(".fjs-dropdownlist-item").filter(exactly(option)).click();
            }
            assertThat(tag).hasCount(1);
        }
        return this;
    }

    /** What a text field holds. */
    public String value(String label) {
        return field(label).inputValue();
    }

    /** The same in a row of a list. */
    public String value(int row, String label) {
        return field(row, label).inputValue();
    }

    /** The row of a list whose field of this label holds this value. */
    public int rowWhere(String label, String value) {
        Locator labels = root.locator("label.fjs-form-field-label").filter(labelled(label));
        labels.first().waitFor();
        List<String> seen = new ArrayList<>();
        for (int row = 0; row < labels.count(); row++) {
            String there = value(row, label);
            if (there.equals(value)) {
                return row;
            }
            seen.add(there);
        }
        throw new AssertionError("No row with " + label + " = " + value + " among " + seen);
    }

    /** How many rows of a list have a field of this label. */
    public int rows(String label) {
        Locator labels = root.locator("label.fjs-form-field-label").filter(labelled(label));
        labels.first().waitFor();
        return labels.count();
    }

    /** Expects a text anywhere in the form. */
    public TaskForm expectText(String text) {
        assertThat(root.locator(".fjs-form")).containsText(text);
        return this;
    }

    /** Expects that a field is there, or that it is not. */
    public TaskForm expectField(String label, boolean present) {
        assertThat(root.locator("label.fjs-form-field-label").filter(labelled(label)))
                .hasCount(present ? 1 : 0);
        return this;
    }

    /** Expects a cell of a table: by the table's label, the row counted from 0 and the column's heading. */
    public TaskForm expectCell(String table, int row, String column, String value) {
        Locator whole = root.locator(".fjs-form-field-table")
                .filter(new Locator.FilterOptions()
                        .setHas(root.page()
                                .locator("label.fjs-form-field-label")
                                .filter(labelled(table))));
        Locator heads = whole.locator("thead th");
        heads.first().waitFor();
        int index = heads.allInnerTexts().stream().map(String::strip).toList().indexOf(column);
        if (index < 0) {
            throw new AssertionError("No column " + column + " in " + heads.allInnerTexts());
        }
        assertThat(whole.locator("tbody tr").nth(row).locator("td").nth(index)).hasText(value);
        return this;
    }

    /** The sentences beside fields that are not right, top down. */
    public List<String> errors() {
        return root.locator(".fjs-form-field-error li").allInnerTexts();
    }

    /** Expects this sentence beside the field of this label. */
    public TaskForm expectFieldError(String label, String sentence) {
        assertThat(errorOf(field(label))).hasText(sentence);
        return this;
    }

    /** The same in a row of a list. */
    public TaskForm expectFieldError(int row, String label, String sentence) {
        assertThat(errorOf(field(row, label))).hasText(sentence);
        return this;
    }

    private Locator errorOf(Locator field) {
        return root.locator(".fjs-form-field")
                .filter(new Locator.FilterOptions().setHas(field))
                .last()
                .locator(".fjs-form-field-error");
    }

    /** A field outside lists. */
    public Locator field(String label) {
        Locator labels = root.locator("label.fjs-form-field-label[for]").filter(labelled(label));
        labels.first().waitFor();
        return byId(labels.first().getAttribute("for"));
    }

    /** A field in a row of a list. */
    public Locator field(int row, String label) {
        Locator labels = root.locator("label.fjs-form-field-label[for$=\"_" + row + "\"], "
                        + "label.fjs-form-field-label[for$=\"_" + row + "-date\"]")
                .filter(labelled(label));
        labels.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return byId(labels.first().getAttribute("for"));
    }

    /** A field by the key it has in the form, for those whose label says little; ids are made of the keys. */
    public Locator fieldByKey(String key) {
        return root.locator("[id^=\"fjs-form-\"][id$=\"-Field_" + key + "\"]");
    }

    /** A field in a row of a list, by the list's path and the field's key. */
    public Locator fieldByKey(String list, int row, String key) {
        return root.locator("[id^=\"fjs-form-\"][id$=\"-Field_" + list + "_" + key + "_" + row + "\"]");
    }

    private Locator radio(String question, String answer) {
        Locator labels = root.locator(".fjs-form-field-radio")
                .filter(new Locator.FilterOptions()
                        .setHas(root.page()
                                .locator("label.fjs-form-field-label")
                                .filter(labelled(question))))
                .locator("label[for]")
                .filter(exactly(answer));
        return labels.locator("input");
    }

    // the locator is used below other locators too, so it starts at the page
    private Locator byId(String id) {
        return root.page().locator("[id=\"" + id + "\"]");
    }

    private static Locator.FilterOptions labelled(String label) {
        return new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + quoted(label) + "\\s*\\*?\\s*$"));
    }

    /** Keeps elements whose whole text is this. */
    static Locator.FilterOptions exactly(String text) {
        return new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + quoted(text) + "\\s*$"));
    }

    /** The browser runs the pattern, so it is quoted sign by sign: it knows nothing of Java quoting. */
    private static String quoted(String text) {
        return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
    }
}
