package id.go.lumajangkab.kinerja.process;

import id.go.lumajangkab.kinerja.measurement.InputException;
import id.go.lumajangkab.kinerja.measurement.Settlement.Started;
import id.go.lumajangkab.kinerja.measurement.Settlements;
import id.go.lumajangkab.kinerja.process.PenetapanKinerja.Variables;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;

/** Opens the settlement of an instance that starts, whichever way it was started; the business key is the server's. */
@Component
class SettlementStarted implements ExecutionListener {

    private static final int LONGEST_REASON = 4000;

    private final Settlements settlements;

    SettlementStarted(Settlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Set<String> unknown = new TreeSet<>(execution.getVariableNames());
        unknown.removeAll(Variables.OF_START);
        if (!unknown.isEmpty()) {
            throw StepRefused.badInput("Isian " + InputException.quoted(unknown.iterator().next())
                    + " tidak dikenal pada formulir awal.");
        }
        Map<String, Object> sent = FormValues.of(execution.getVariablesTyped(false));
        try {
            Started started = settlements.start(new Settlements.Start(
                    execution.getTenantId(),
                    year(sent.get(Variables.YEAR)),
                    isRevision(sent.get(Variables.REVISION)),
                    reason(sent.get(Variables.REVISION_REASON)),
                    day(sent.get(Variables.VALID_FROM)),
                    Context.getCommandContext().getAuthenticatedUserId(),
                    execution.getProcessInstanceId()));
            execution.setProcessBusinessKey(started.businessKey());
            execution.removeVariable(Variables.REVISION);
            execution.removeVariable(Variables.REVISION_REASON);
            execution.removeVariable(Variables.VALID_FROM);
            execution.setVariable(Variables.YEAR, started.year());
        } catch (InputException e) {
            throw StepRefused.badInput(e.getMessage(), e);
        }
    }

    private static Integer year(Object value) {
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        String text = value.toString().trim();
        if (!text.matches("[0-9]{4}")) {
            throw StepRefused.badInput("Tahun harus empat angka, misalnya 2026.");
        }
        return Integer.valueOf(text);
    }

    private static boolean isRevision(Object value) {
        if (value != null && !(value instanceof Boolean)) {
            throw StepRefused.badInput("Revisi harus dicentang atau dikosongkan.");
        }
        return Boolean.TRUE.equals(value);
    }

    private static String reason(Object value) {
        if (value != null && !(value instanceof String text && text.length() <= LONGEST_REASON)) {
            throw StepRefused.badInput("Alasan revisi harus berupa teks, paling banyak 4.000 huruf.");
        }
        return (String) value;
    }

    private static LocalDate day(Object value) {
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value.toString());
        } catch (DateTimeParseException e) {
            throw StepRefused.badInput("Mulai berlaku bukan tanggal; pilih tanggal dari kalender.", e);
        }
    }
}
