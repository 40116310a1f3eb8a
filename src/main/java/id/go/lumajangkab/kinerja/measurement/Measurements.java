package id.go.lumajangkab.kinerja.measurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.go.lumajangkab.kinerja.measurement.Commands.Correction;
import id.go.lumajangkab.kinerja.measurement.Commands.Decide;
import id.go.lumajangkab.kinerja.measurement.Commands.Figures;
import id.go.lumajangkab.kinerja.measurement.Commands.HandOver;
import id.go.lumajangkab.kinerja.measurement.Commands.IndicatorChoice;
import id.go.lumajangkab.kinerja.measurement.Commands.LateTask;
import id.go.lumajangkab.kinerja.measurement.Commands.StartMeasurement;
import id.go.lumajangkab.kinerja.measurement.Commands.Texts;
import id.go.lumajangkab.kinerja.measurement.Views.ConceptView;
import id.go.lumajangkab.kinerja.measurement.Views.Detail;
import id.go.lumajangkab.kinerja.measurement.Views.ListItem;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.Started;

/** Signatures first; the bodies follow in the next commit. */
@Service
@Transactional
public class Measurements {

    public Started start(StartMeasurement command) {
        throw new UnsupportedOperationException();
    }

    public void order(String processInstanceId, String text, LocalDate deadline, Collection<String> draftTeam) {
        throw new UnsupportedOperationException();
    }

    public void settleTeam(String processInstanceId, Collection<String> userIds) {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public List<String> draftTeam(String processInstanceId) {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public List<String> settledTeam(String processInstanceId) {
        throw new UnsupportedOperationException();
    }

    public void settleIndicators(String processInstanceId, List<IndicatorChoice> choices, String by) {
        throw new UnsupportedOperationException();
    }

    public void recordFigures(String processInstanceId, List<Figures> figures, String by) {
        throw new UnsupportedOperationException();
    }

    public void computeValues(String processInstanceId, RatingScale scale) {
        throw new UnsupportedOperationException();
    }

    public void recordTexts(String processInstanceId, List<Texts> texts, String by) {
        throw new UnsupportedOperationException();
    }

    public void decide(Decide command) {
        throw new UnsupportedOperationException();
    }

    public void correct(String processInstanceId, List<Correction> corrections, String by, RatingScale scale) {
        throw new UnsupportedOperationException();
    }

    public void freeze(String processInstanceId, RatingScale scale, String note) {
        throw new UnsupportedOperationException();
    }

    public void report(String processInstanceId, String note) {
        throw new UnsupportedOperationException();
    }

    public void archive(String processInstanceId, String number, String softCopy, String hardCopy, String note) {
        throw new UnsupportedOperationException();
    }

    public void cancel(String processInstanceId, String reason, String by) {
        throw new UnsupportedOperationException();
    }

    /** For an instance deleted in Cockpit: cancels a running measurement, leaves any other as it is. */
    public boolean cancelDeleted(String processInstanceId, String reason, String by) {
        throw new UnsupportedOperationException();
    }

    public boolean recordLateness(LateTask late) {
        throw new UnsupportedOperationException();
    }

    public void finishLate(LateTask late, Instant at, String by) {
        throw new UnsupportedOperationException();
    }

    public boolean voidLateness(String taskId) {
        throw new UnsupportedOperationException();
    }

    public void recordHandover(HandOver handover) {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public MeasurementView measurement(String processInstanceId) {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public ConceptView current(String processInstanceId) {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public List<ListItem> list(Collection<String> offices) {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public Optional<Detail> detail(UUID id) {
        throw new UnsupportedOperationException();
    }
}
