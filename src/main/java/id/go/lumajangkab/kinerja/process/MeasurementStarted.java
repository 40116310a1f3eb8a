package id.go.lumajangkab.kinerja.process;

import id.go.lumajangkab.kinerja.measurement.Catalogue;
import id.go.lumajangkab.kinerja.measurement.Commands.StartMeasurement;
import id.go.lumajangkab.kinerja.measurement.InputException;
import id.go.lumajangkab.kinerja.measurement.Measurements;
import id.go.lumajangkab.kinerja.measurement.Tribulan;
import id.go.lumajangkab.kinerja.measurement.Views.Started;
import id.go.lumajangkab.kinerja.process.PengukuranKinerja.Variables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;

/**
 * Opens the measurement of an instance that starts, whichever way it was started: one an office, year and tribulan, the
 * tribulan just ended where none is named, and the business key by the server.
 */
@Component
class MeasurementStarted implements ExecutionListener {

    private final Measurements measurements;
    private final Catalogue catalogue;
    private final Clock clock;

    MeasurementStarted(Measurements measurements, Catalogue catalogue, Clock clock) {
        this.measurements = measurements;
        this.catalogue = catalogue;
        this.clock = clock;
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
            Started started = measurements.start(new StartMeasurement(
                    execution.getTenantId(),
                    period(sent),
                    Context.getCommandContext().getAuthenticatedUserId(),
                    execution.getProcessInstanceId(),
                    isCorrection(sent),
                    text(sent, Variables.CORRECTION_REASON, "Alasan pembetulan")));
            requireIndicators(execution.getTenantId(), started.period());
            execution.setProcessBusinessKey(started.businessKey());
            execution.removeVariable(Variables.CORRECTION);
            execution.removeVariable(Variables.CORRECTION_REASON);
            execution.setVariable(Variables.YEAR, started.period().year());
            execution.setVariable(Variables.QUARTER, started.period().number());
        } catch (InputException e) {
            throw StepRefused.badInput(e.getMessage(), e);
        }
    }

    /** Without an indicator step 3 could never be completed. */
    private void requireIndicators(String office, Tribulan period) {
        if (catalogue.valid(office, period).isEmpty()) {
            throw StepRefused.badInput("Katalog belum memuat indikator yang berlaku pada " + period.label()
                    + "; lengkapi katalog indikator terlebih dahulu.");
        }
    }

    private Tribulan period(Map<String, Object> sent) {
        Integer year = wholeNumber(sent, Variables.YEAR, "Tahun");
        Integer quarter = wholeNumber(sent, Variables.QUARTER, "Tribulan");
        Tribulan justEnded = Tribulan.justEnded(LocalDate.now(clock));
        if (year == null && quarter == null) {
            return justEnded;
        }
        if (year == null || quarter == null) {
            throw StepRefused.badInput(
                    "Isi tahun dan tribulan, atau kosongkan keduanya untuk " + justEnded.label() + ".");
        }
        return new Tribulan(year, quarter);
    }

    private static Integer wholeNumber(Map<String, Object> sent, String name, String label) {
        Object value = sent.get(name);
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        String text = value.toString().trim();
        if (!text.matches("[0-9]{1,4}")) {
            throw StepRefused.badInput(label + " harus bilangan bulat, misalnya "
                    + (name.equals(Variables.YEAR) ? "2026" : "1 sampai 4") + ".");
        }
        return Integer.valueOf(text);
    }

    private static boolean isCorrection(Map<String, Object> sent) {
        Object value = sent.get(Variables.CORRECTION);
        if (value != null && !(value instanceof Boolean)) {
            throw StepRefused.badInput("Pembetulan harus dicentang atau dikosongkan.");
        }
        return Boolean.TRUE.equals(value);
    }

    private static String text(Map<String, Object> sent, String name, String label) {
        Object value = sent.get(name);
        if (value != null && !(value instanceof String text && text.length() <= 4000)) {
            throw StepRefused.badInput(label + " harus berupa teks, paling banyak 4.000 huruf.");
        }
        return (String) value;
    }
}
