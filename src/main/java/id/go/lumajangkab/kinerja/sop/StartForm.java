package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.engine.FormValues;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.words.InputException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What a start brought, as plain values; the engine gives a start form no other check. */
record StartForm(Map<String, Object> sent) {

    private static final int LONGEST_TEXT = 4000;

    /**
     * Reads the variables of an instance that starts.
     *
     * @throws StepRefused when it brought anything besides {@code allowed}
     */
    static StartForm of(DelegateExecution execution, Set<String> allowed) {
        Set<String> unknown = new TreeSet<>(execution.getVariableNames());
        unknown.removeAll(allowed);
        if (!unknown.isEmpty()) {
            throw StepRefused.badInput(
                    "Isian " + InputException.quoted(unknown.iterator().next()) + " tidak dikenal pada formulir awal.");
        }
        return new StartForm(FormValues.of(execution.getVariablesTyped(false)));
    }

    /** A value as text, {@code null} where there is none. */
    String word(String name) {
        Object value = sent.get(name);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    boolean isTicked(String name, String label) {
        Object value = sent.get(name);
        if (value != null && !(value instanceof Boolean)) {
            throw StepRefused.badInput(label + " harus dicentang atau dikosongkan.");
        }
        return Boolean.TRUE.equals(value);
    }

    String text(String name, String label) {
        Object value = sent.get(name);
        if (value != null && !(value instanceof String text && text.length() <= LONGEST_TEXT)) {
            throw StepRefused.badInput(label + " harus berupa teks, paling banyak 4.000 huruf.");
        }
        return (String) value;
    }
}
