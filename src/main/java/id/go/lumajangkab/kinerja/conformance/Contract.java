package id.go.lumajangkab.kinerja.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the program itself asks of the files: it cannot be amended by another version of the SOP.
 *
 * @param processes by their ids, those that the program knows
 * @param decision  the table of the rating bands
 * @param methods   by the name of a bean, the methods that an expression may call
 * @param reserved  variables that nothing but the program writes
 */
public record Contract(
        Map<String, OwnProcess> processes, Decision decision, Map<String, Set<String>> methods, Set<String> reserved) {

    /**
     * A process that the program knows.
     *
     * @param start       how people start it, {@code null} where a timer alone does
     * @param steps       the tasks that the program knows
     * @param delegates   the beans that its service tasks may name, each of which it must have
     * @param escalations codes that the program takes
     * @param historyDays the fewest days for which its history is kept
     */
    public record OwnProcess(
            String name,
            @Nullable Start start,
            List<Step> steps,
            Set<String> delegates,
            Set<String> escalations,
            int historyDays) {

        /** What is known of a task; empty for one that an analyst has added. */
        public Optional<Step> step(String task) {
            return steps.stream().filter(step -> step.task().equals(task)).findFirst();
        }
    }

    /**
     * How people start a process.
     *
     * @param groups who may
     * @param kept   variables that an instance has from its start on
     */
    public record Start(Form form, Set<String> groups, Set<String> kept) {}

    /**
     * A task that the program knows.
     *
     * @param written variables that it writes when the task is completed
     */
    public record Step(String task, Form form, Set<String> written) {}

    /** What the program reads from a form. */
    public record Form(String id, List<Field> fields) {

        /** Names that its fields have at the top. */
        public Set<String> keys() {
            Set<String> keys = new HashSet<>();
            fields.forEach(field -> keys.add(field.key().split("\\.", 2)[0]));
            return keys;
        }
    }

    /**
     * A value that the program reads.
     *
     * @param key       its key; the columns of a list stand behind the list's name and a dot
     * @param required  whether the form must ask for it
     * @param options   the values of a choice, empty for others
     * @param valuesKey where a field takes its options from, {@code null} where it has none or its own
     * @param shownWith values of the form with which the field must be seen, empty where it must be seen always
     */
    public record Field(
            String key,
            Kind kind,
            boolean required,
            Set<String> options,
            @Nullable String valuesKey,
            Map<String, Object> shownWith) {}

    /** What a field must be, by the types of components that give such a value. */
    public enum Kind {
        /** A text, whoever writes or chooses it. */
        TEXT("teks (Text field atau Text area)", "textfield", "textarea", "select", "radio"),
        /** One of options that the program knows. */
        CHOICE("pilihan (Radio group atau Select)", "radio", "select"),
        /** Several of a list of people. */
        PEOPLE("daftar pilihan (Tag list atau Checkbox group)", "taglist", "checklist"),
        /** Yes or no. */
        FLAG("kotak centang (Checkbox)", "checkbox"),
        /** A day without time. */
        DAY("tanggal tanpa jam (Date time, jenis Date)", "datetime"),
        /** Rows. */
        LIST("daftar baris (Dynamic list)", "dynamiclist"),
        /** The field by which the program finds a row, or a draft, again. */
        ROW_KEY("kunci baris (Text field dengan properti kunci)", "textfield");

        private final String words;
        private final Set<String> types;

        Kind(String words, String... types) {
            this.words = words;
            this.types = Set.of(types);
        }

        String words() {
            return words;
        }

        boolean is(String type) {
            return types.contains(type);
        }
    }

    /**
     * The table of the rating bands.
     *
     * @param historyDays the fewest days for which its history is kept
     */
    public record Decision(String id, String input, String output, int historyDays) {}

    /** The forms of a process that the program knows, that of its start first. */
    Stream<Form> forms(OwnProcess process) {
        Stream<Form> ofSteps = process.steps().stream().map(Step::form);
        return process.start() == null
                ? ofSteps
                : Stream.concat(Stream.of(process.start().form()), ofSteps);
    }

    /** The form of that id, empty for one that an analyst has made. */
    Optional<Form> form(String id) {
        return processes.values().stream()
                .flatMap(this::forms)
                .filter(form -> form.id().equals(id))
                .findFirst();
    }

    /** All beans that delegates are. */
    Set<String> delegates() {
        Set<String> all = new HashSet<>();
        processes.values().forEach(process -> all.addAll(process.delegates()));
        return all;
    }

    /** Whether a variable is the program's: no field and no part of a model may be called like it. */
    boolean isReserved(String name) {
        return reserved.contains(name)
                || methods.containsKey(name)
                || delegates().contains(name);
    }
}
