package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.audit.Entry;
import id.go.lumajangkab.kinerja.audit.Seals;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.measurement.Commands.Figures;
import id.go.lumajangkab.kinerja.measurement.Commands.Texts;
import id.go.lumajangkab.kinerja.measurement.LineEntity.Computed;
import id.go.lumajangkab.kinerja.measurement.Views.PolicyView;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.words.HandOver;
import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import id.go.lumajangkab.kinerja.words.UserId;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts on the trail what changes in a measurement, with the words that people use for it; what stays is no entry. */
@Component
class MeasurementTrail {

    /** The key of the entry that holds the fingerprint of a result. */
    static final String FROZEN = "beku";

    /** Before a step's number, in the keys of what was done in it. */
    static final String STEP = "langkah-";

    private final Trail trail;

    MeasurementTrail(Trail trail) {
        this.trail = trail;
    }

    /** Who does what happens now, as {@link Trail#by}. */
    UserId by() {
        return trail.by();
    }

    /** Something that happened to the measurement itself. */
    void happened(MeasurementEntity measurement, String what, Map<String, ?> before, Map<String, ?> after) {
        if (!Objects.equals(before, after)) {
            record(measurement, Subject.PENGUKURAN, what, before, after);
        }
    }

    /** The result as it will stay; whoever changes a figure of it later does not come to the same fingerprint. */
    void frozen(ConceptEntity result, PolicyView policy) {
        happened(
                result.measurement,
                FROZEN,
                null,
                values(
                        "konsep",
                        result.number,
                        "rata-rata capaian",
                        result.meanCapaian,
                        "dapat dihitung",
                        result.computable,
                        "tidak dapat dihitung",
                        result.notComputable,
                        Seals.NAME,
                        Fingerprint.of(result.measurement.view(), result.view(), policy)));
    }

    /** It ended as nobody wanted it, or after its freeze. */
    void stopped(MeasurementEntity measurement) {
        happened(
                measurement,
                measurement.status == Status.TERHENTI ? "terhenti" : "berakhir tanpa laporan",
                null,
                values(
                        "alasan",
                        measurement.stopReason,
                        "unsur",
                        measurement.stoppedElementName == null
                                ? measurement.stoppedElement
                                : measurement.stoppedElementName));
    }

    void figures(LineEntity line, Figures before, Figures after) {
        changed(line, Subject.ANGKA, figures(before), figures(after));
    }

    void texts(LineEntity line, Texts before, Texts after) {
        changed(line, Subject.URAIAN, texts(before), texts(after));
    }

    void values(LineEntity line, Computed before, Computed after) {
        changed(line, Subject.NILAI, values(before), values(after));
    }

    /** @param before {@code null} where the indicator was not in the concept */
    void target(LineEntity line, LineEntity before) {
        changed(line, Subject.TARGET, before == null ? values() : target(before), target(line));
    }

    void targetRemoved(MeasurementEntity measurement, LineEntity line) {
        record(measurement, Subject.TARGET, line.indicator.code(), target(line), null);
    }

    void decision(DecisionEntity decision) {
        record(
                decision.concept.measurement,
                Subject.KEPUTUSAN,
                STEP + decision.step,
                null,
                values(
                        "putaran", decision.round,
                        "keputusan", decision.approved ? "setuju" : "tidak",
                        "alasan", decision.reason,
                        "konsep", decision.concept.number));
    }

    void handover(MeasurementEntity measurement, HandOver hand, String reason) {
        record(
                measurement,
                Subject.TUGAS,
                STEP + hand.step(),
                values("pemegang", UserId.textOf(hand.from())),
                values(
                        "pemegang", UserId.textOf(hand.to()),
                        "jenis", hand.kind(),
                        "alasan", reason));
    }

    /** Names and values in turn; without a value there is no name. */
    static Map<String, Object> values(Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                values.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return values;
    }

    private void changed(LineEntity line, Subject subject, Map<String, ?> before, Map<String, ?> after) {
        if (!before.equals(after)) {
            record(
                    line.concept.measurement,
                    subject,
                    line.indicator.code(),
                    before.isEmpty() ? null : before,
                    after.isEmpty() ? null : after);
        }
    }

    private void record(
            MeasurementEntity measurement, Subject subject, String key, Map<String, ?> before, Map<String, ?> after) {
        trail.record(new Entry(measurement.office.id(), subject, measurement.id, key, before, after));
    }

    private static Map<String, Object> figures(Figures figures) {
        return values(
                "pembilang", plain(figures.numerator()),
                "penyebut", plain(figures.denominator()),
                "nilai", plain(figures.value()),
                "dokumen sumber", figures.source(),
                "keterangan", figures.note(),
                "alasan tanpa dokumen bukti", figures.withoutEvidence());
    }

    private static Map<String, Object> texts(Texts texts) {
        return values(
                "analisis", texts.analysis(),
                "hambatan", texts.obstacle(),
                "tindak lanjut", texts.followUp());
    }

    private static Map<String, Object> values(Computed computed) {
        return values(
                "realisasi", plain(computed.realisasi()),
                "capaian", plain(computed.capaian()),
                "capaian sebelum dibatasi", plain(computed.capaianRaw()),
                "tidak dapat dihitung", computed.notComputable(),
                "predikat", computed.predikat());
    }

    private static Map<String, Object> target(LineEntity line) {
        return values(
                "target", line.target() == null ? "belum ada" : line.target().format(),
                "versi indikator", line.indicator.version(),
                "indikator berlaku mulai", line.indicator.validFrom());
    }

    /** So that 5 and 5,00 are the same figure. */
    private static BigDecimal plain(BigDecimal figure) {
        return figure == null ? null : IndonesianNumber.normal(figure);
    }
}
