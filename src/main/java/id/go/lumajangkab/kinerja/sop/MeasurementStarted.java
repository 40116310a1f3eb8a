package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.measurement.Commands.StartMeasurement;
import id.go.lumajangkab.kinerja.measurement.Measurements;
import id.go.lumajangkab.kinerja.measurement.Views.Started;
import id.go.lumajangkab.kinerja.planning.Catalogue;
import id.go.lumajangkab.kinerja.sop.PengukuranKinerja.Variables;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
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
        StartForm form = StartForm.of(execution, Variables.OF_START);
        OfficeId office = OfficeId.ofNullable(execution.getTenantId());
        StepRefused.refusing(() -> {
            Started started = measurements.start(new StartMeasurement(
                    office,
                    period(form),
                    new InstanceId(execution.getProcessInstanceId()),
                    form.isTicked(Variables.CORRECTION, "Pembetulan"),
                    form.text(Variables.CORRECTION_REASON, "Alasan pembetulan")));
            requireIndicators(office, started.period());
            execution.setProcessBusinessKey(started.businessKey());
            execution.removeVariable(Variables.CORRECTION);
            execution.removeVariable(Variables.CORRECTION_REASON);
            execution.setVariable(Variables.YEAR, started.period().year());
            execution.setVariable(Variables.QUARTER, started.period().number());
        });
    }

    /** Without an indicator step 3 could never be completed. */
    private void requireIndicators(OfficeId office, Tribulan period) {
        if (catalogue.valid(office, period).isEmpty()) {
            throw StepRefused.badInput("Katalog belum memuat indikator yang berlaku pada " + period.label()
                    + "; lengkapi katalog indikator terlebih dahulu.");
        }
    }

    private Tribulan period(StartForm form) {
        Integer year = wholeNumber(form, Variables.YEAR, "Tahun");
        Integer quarter = wholeNumber(form, Variables.QUARTER, "Tribulan");
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

    private static Integer wholeNumber(StartForm form, String name, String label) {
        String word = form.word(name);
        if (word == null) {
            return null;
        }
        String text = word.trim();
        if (!text.matches("[0-9]{1,4}")) {
            throw StepRefused.badInput(label + " harus bilangan bulat, misalnya "
                    + (name.equals(Variables.YEAR) ? "2026" : "1 sampai 4") + ".");
        }
        return Integer.valueOf(text);
    }
}
