package id.go.lumajangkab.kinerja.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.conformance.Contract.Field;
import id.go.lumajangkab.kinerja.conformance.Contract.Form;
import id.go.lumajangkab.kinerja.conformance.Contract.Kind;
import id.go.lumajangkab.kinerja.conformance.Finding.Severity;
import id.go.lumajangkab.kinerja.conformance.FormFile.Placed;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;

/** Holds a form against what the step that reads it needs. */
final class FormRules {

    /** Components that the forms of Tasklist 7.24 show; with any other the whole form stays empty. */
    private static final Set<String> SHOWN = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "expression",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "text",
            "image",
            "table",
            "html",
            "spacer",
            "separator",
            "group",
            "dynamiclist",
            "iframe",
            "button");

    private static final String ROW_KEY = "kunci";
    /** No condition is computed that could take long. */
    private static final int LONGEST = 500;

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern COMPUTED = Pattern.compile("\\b(for|some|every|function|external)\\b|\\*\\*");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\s*\\(");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_]\\w*");
    private static final Set<String> WORDS =
            Set.of("true", "false", "null", "not", "and", "or", "if", "then", "else", "count");
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private final Contract contract;
    private final FormFile file;
    private final @Nullable Integer row;
    private final Findings findings;

    FormRules(Contract contract, FormFile file, @Nullable Integer row, Findings findings) {
        this.contract = contract;
        this.file = file;
        this.row = row;
        this.findings = findings;
    }

    void check() {
        Form known = contract.form(file.id()).orElse(null);
        Set<String> keys = known == null ? Set.of() : known.keys();
        for (Placed field : file.fields()) {
            if (!SHOWN.contains(field.type())) {
                refuse(
                        "formulir-komponen",
                        field,
                        "komponen jenis “" + field.type()
                                + "” tidak dikenal Tasklist, sehingga formulirnya tidak tampil",
                        "Pakai komponen lain");
            }
            free(field, keys);
        }
        if (known != null) {
            known.fields().forEach(this::field);
        }
    }

    /** What an analyst adds becomes a variable of that name. */
    private void free(Placed field, Set<String> known) {
        String variable = field.key().split("\\.", 2)[0];
        if (!known.contains(variable) && contract.isReserved(variable)) {
            refuse(
                    "formulir-kunci",
                    field,
                    "kunci “" + field.key() + "” dipakai aplikasi sendiri",
                    "Beri isian tambahan ini kunci lain");
        }
    }

    private void field(Field wanted) {
        List<Placed> placed = file.all(wanted.key());
        if (placed.isEmpty()) {
            findings.add(new Finding(
                    Severity.REFUSED,
                    "formulir-isian",
                    row,
                    file.file(),
                    wanted.key(),
                    null,
                    "formulir " + file.id() + " tidak mempunyai isian dengan kunci “" + wanted.key() + "”",
                    "Kembalikan isian itu, atau kuncinya bila berubah"));
        } else if (placed.size() > 1) {
            refuse(
                    "formulir-ganda",
                    placed.get(1),
                    "kunci “" + wanted.key() + "” dipakai lebih dari satu isian",
                    "Sisakan satu");
        } else {
            field(wanted, placed.get(0));
        }
    }

    private void field(Field wanted, Placed placed) {
        JsonNode component = placed.component();
        if (!wanted.kind().is(placed.type()) || isWithTime(component)) {
            refuse(
                    "formulir-jenis",
                    placed,
                    "isian “" + wanted.key() + "” berjenis “" + placed.type() + "”, padahal harus "
                            + wanted.kind().words(),
                    "Ganti dengan jenis itu, dengan kunci yang sama");
            return;
        }
        switch (wanted.kind()) {
            case CHOICE -> options(wanted, placed);
            case PEOPLE -> people(wanted, placed);
            case LIST -> rows(wanted, placed);
            case ROW_KEY -> rowKey(wanted, placed);
            default -> {
                // nothing but a value
            }
        }
        editable(wanted, placed);
        shown(wanted, placed);
        if (wanted.required() && !component.path("validate").path("required").asBoolean()) {
            refuse(
                    "formulir-wajib",
                    placed,
                    "isian “" + wanted.key() + "” tidak wajib diisi, padahal langkah ini memerlukannya",
                    "Centang Required");
        }
    }

    private static boolean isWithTime(JsonNode component) {
        return component.path("type").asText().equals("datetime")
                && !component.path("subtype").asText("date").equals("date");
    }

    private void options(Field wanted, Placed placed) {
        Set<String> written = new TreeSet<>();
        placed.component()
                .path("values")
                .forEach(option -> written.add(option.path("value").asText()));
        if (!written.equals(wanted.options())) {
            refuse(
                    "formulir-pilihan",
                    placed,
                    "nilai pilihan “" + wanted.key() + "” adalah " + listed(written) + ", padahal yang dibaca "
                            + listed(wanted.options()),
                    "Samakan nilainya (Value); labelnya boleh lain");
        }
    }

    private static String listed(Set<String> values) {
        return values.isEmpty()
                ? "tidak ada"
                : new TreeSet<>(values).stream().collect(Collectors.joining("”, “", "“", "”"));
    }

    private void people(Field wanted, Placed placed) {
        if (wanted.valuesKey() != null
                && !wanted.valuesKey()
                        .equals(placed.component().path("valuesKey").asText())) {
            refuse(
                    "formulir-pilihan",
                    placed,
                    "daftar pilihan “" + wanted.key() + "” tidak diambil dari " + wanted.valuesKey(),
                    "Pilih Input data sebagai sumber pilihan dan isi Input values key dengan " + wanted.valuesKey());
        }
    }

    /** Rows that a form's user adds are named by that user, all others by the program. */
    private void rows(Field wanted, Placed placed) {
        boolean added = placed.component().path("allowAddRemove").asBoolean(true);
        boolean named = file.fields().stream()
                .filter(field -> field.key().startsWith(wanted.key() + '.'))
                .filter(field -> field.component().path("properties").has(ROW_KEY))
                .anyMatch(field -> field.component().path("readonly").asBoolean() != added);
        if (!named || !placed.component().path("isRepeating").asBoolean()) {
            refuse(
                    "formulir-baris",
                    placed,
                    "baris daftar “" + wanted.key() + "” tidak dapat dikenali lagi sesudah dikirim",
                    "Daftar harus berulang; bila kunci barisnya hanya dibaca, matikan Allow add/delete items, bila "
                            + "barisnya dapat ditambah, kunci barisnya harus dapat diisi");
        }
    }

    private void rowKey(Field wanted, Placed placed) {
        if (!placed.component().path("properties").has(ROW_KEY)) {
            refuse(
                    "formulir-jenis",
                    placed,
                    "isian “" + wanted.key() + "” tidak lagi mempunyai properti kunci",
                    "Tambahkan Custom property bernama kunci");
        }
    }

    private void editable(Field wanted, Placed placed) {
        boolean disabled = placed.withAllAround()
                .anyMatch(component -> component.path("disabled").asBoolean());
        boolean readonly = placed.withAllAround().anyMatch(FormRules::isReadonly) && wanted.kind() != Kind.ROW_KEY;
        if (disabled || readonly) {
            refuse(
                    "formulir-terkunci",
                    placed,
                    "isian “" + wanted.key() + "” tidak dapat diisi (" + (disabled ? "Disabled" : "Read only") + ")",
                    "Matikan " + (disabled ? "Disabled" : "Read only") + " pada isian ini dan pada grup di sekitarnya");
        }
    }

    /** A condition may lock a field; one that is always true is none. */
    private static boolean isReadonly(JsonNode component) {
        JsonNode readonly = component.path("readonly");
        return readonly.isTextual() ? readonly.asText().replaceAll("\\s", "").equals("=true") : readonly.asBoolean();
    }

    private void shown(Field wanted, Placed placed) {
        boolean hidden = placed.withAllAround()
                .map(component -> component.path("conditional").path("hide"))
                .filter(hide -> !hide.isMissingNode() && !hide.isNull())
                .anyMatch(hide -> hides(wanted, hide.asText()));
        if (hidden) {
            refuse(
                    "formulir-tersembunyi",
                    placed,
                    "isian “" + wanted.key() + "” tersembunyi"
                            + (wanted.shownWith().isEmpty() ? "" : " justru saat diperlukan"),
                    "Hapus atau perbaiki Hide if pada isian ini dan pada grup di sekitarnya");
        }
    }

    /**
     * What the program needs always may depend on nothing, what it can do without only on a value; a condition that
     * computes more than a comparison is not judged.
     */
    private static boolean hides(Field wanted, String condition) {
        if (wanted.shownWith().isEmpty() && (wanted.required() || wanted.kind() == Kind.LIST)) {
            return true;
        }
        if (!isComparison(condition) || wanted.shownWith().isEmpty() && readsAValue(condition)) {
            return false;
        }
        EvaluationResult answer = FEEL.evaluateExpression(condition.strip().replaceFirst("^=", ""), wanted.shownWith());
        return !answer.isSuccess() || Boolean.TRUE.equals(answer.result());
    }

    private static boolean isComparison(String condition) {
        if (condition.length() > LONGEST) {
            return false;
        }
        String names = TEXT.matcher(condition).replaceAll("");
        return !COMPUTED.matcher(names).find()
                && CALL.matcher(names).results().allMatch(call -> WORDS.contains(call.group(1)));
    }

    private static boolean readsAValue(String condition) {
        return NAME.matcher(TEXT.matcher(condition).replaceAll(""))
                .results()
                .anyMatch(name -> !WORDS.contains(name.group()));
    }

    private void refuse(String code, Placed at, String problem, String remedy) {
        findings.add(new Finding(Severity.REFUSED, code, row, file.file(), at.id(), at.label(), problem, remedy));
    }
}
