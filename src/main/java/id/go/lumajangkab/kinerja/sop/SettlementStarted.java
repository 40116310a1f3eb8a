package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.planning.Settlement.Started;
import id.go.lumajangkab.kinerja.planning.Settlements;
import id.go.lumajangkab.kinerja.sop.PenetapanKinerja.Variables;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Opens the settlement of an instance that starts, whichever way it was started; the business key is the server's. */
@Component
class SettlementStarted implements ExecutionListener {

    private final Settlements settlements;

    SettlementStarted(Settlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public void notify(DelegateExecution execution) {
        StartForm form = StartForm.of(execution, Variables.OF_START);
        StepRefused.refusing(() -> {
            Started started = settlements.start(new Settlements.Start(
                    OfficeId.ofNullable(execution.getTenantId()),
                    year(form.word(Variables.YEAR)),
                    form.isTicked(Variables.REVISION, "Revisi"),
                    form.text(Variables.REVISION_REASON, "Alasan revisi"),
                    day(form.word(Variables.VALID_FROM)),
                    new InstanceId(execution.getProcessInstanceId())));
            execution.setProcessBusinessKey(started.businessKey());
            execution.removeVariable(Variables.REVISION);
            execution.removeVariable(Variables.REVISION_REASON);
            execution.removeVariable(Variables.VALID_FROM);
            execution.setVariable(Variables.YEAR, started.year());
        });
    }

    private static Integer year(String word) {
        if (word == null) {
            return null;
        }
        String text = word.trim();
        if (!text.matches("[0-9]{4}")) {
            throw StepRefused.badInput("Tahun harus empat angka, misalnya 2026.");
        }
        return Integer.valueOf(text);
    }

    private static LocalDate day(String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw StepRefused.badInput("Mulai berlaku bukan tanggal; pilih tanggal dari kalender.", e);
        }
    }
}
