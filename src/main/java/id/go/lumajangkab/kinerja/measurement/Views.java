package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.planning.About;
import id.go.lumajangkab.kinerja.planning.Labels;
import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import id.go.lumajangkab.kinerja.rules.NotComputable;
import id.go.lumajangkab.kinerja.rules.OfficeResult;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.rules.RatingBands;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.HandOver;
import id.go.lumajangkab.kinerja.words.HandoverKind;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Read models for forms and pages: plain values, to be formatted by {@link Display}; user ids are the engine's. */
public final class Views {

    private Views() {}

    /** How far a measurement is. */
    public enum Status {

        /** From its start until its report. */
        BERJALAN,

        /** Reported to the Camat. */
        SELESAI,

        /** A person ended it before the freeze: its period is free again. */
        DIBATALKAN,

        /** Its process ended before the freeze and nobody had asked for it: its period is free again. */
        TERHENTI,

        /** Its process ended between the freeze and the report: the result stays, only a correction may follow. */
        BELUM_DILAPORKAN;

        /** Whether its period may be measured as if it had never been. */
        public boolean freesPeriod() {
            return this == DIBATALKAN || this == TERHENTI;
        }

        /** Whether it has a result that nothing changes any more, and that a correction supersedes. */
        public boolean isFinal() {
            return this == SELESAI || this == BELUM_DILAPORKAN;
        }
    }

    /** What a start gives back. */
    public record Started(UUID id, String businessKey, Tribulan period, int number) {}

    /**
     * A measurement without its concept. What has not happened yet is {@code null}.
     *
     * @param number 1, or more for a correction
     */
    public record MeasurementView(
            UUID id,
            InstanceId processInstanceId,
            OfficeId office,
            String officeName,
            Tribulan period,
            int number,
            String businessKey,
            Status status,
            Start start,
            Steps steps,
            Instant frozenAt,
            End end) {}

    /** @param by {@code null} when the schedule started it */
    public record Start(Instant at, UserId by, String correctionReason) {}

    /**
     * What its steps say besides the concept.
     *
     * @param returnedByTim whether the Tim has sent the concept back and step 6 has not decided since
     */
    public record Steps(
            String order, LocalDate deadline, boolean returnedByTim, String executionNote, String reportNote) {}

    /**
     * How it ended.
     *
     * @param completedAt when it was reported
     */
    public record End(Instant completedAt, Archive archive, Cancellation cancellation, Stop stop) {}

    /** The time that is measured; {@code number} is 1, or more for a correction. */
    public record Numbered(Tribulan period, int number) {}

    /** A measurement with the decisions about its concept and how its tasks changed hands, both oldest first. */
    public record Past(MeasurementView measurement, List<Round> rounds, List<Handover> handovers) {}

    /** All versions of a concept and the decisions about them, both oldest first. */
    public record Versions(List<Concept> concepts, List<Round> rounds) {}

    /** Where the result is kept. */
    public record Archive(String number, String softCopy, String hardCopy, String note, Instant at) {}

    /** @param by {@code null} when nobody is known, such as after a deletion */
    public record Cancellation(String reason, UserId by, Instant at) {}

    /**
     * How it ended where it was neither cancelled nor reported.
     *
     * @param element     id of the element of the diagram at which it ended, {@code null} where it is not known
     * @param elementName what the diagram calls it, {@code null} where it has no name
     * @param by          who ended it, {@code null} where nobody did
     */
    public record Stop(String element, String elementName, String reason, UserId by, Instant at) {}

    /**
     * One task of a step; a step that was returned to has several.
     *
     * @param step     1 to 9 of the SOP, 10 for the record after it, 0 for a step that is not the SOP's
     * @param activity the task's name
     * @param byName   name of who had it last, {@code null} where nobody had
     * @param until    {@code null} while it is open
     * @param used     working time from its beginning until its end, or until it was asked for
     * @param standard the SOP's time in words, {@code null} where it has none
     * @param due      {@code null} where it has no standard time
     */
    public record StepRun(
            int step,
            String activity,
            String byName,
            Instant from,
            Instant until,
            Duration used,
            String standard,
            Instant due) {}

    /**
     * A version of the concept with all its lines, in the catalogue's order.
     *
     * @param createdBy    {@code null} when the server made it
     * @param finalResult  whether it is the frozen result
     * @param result       {@code null} while nothing has been computed
     * @param decimals     decimals shown, as the policy says that counts for it
     */
    public record Concept(
            UUID id,
            int number,
            Instant createdAt,
            UserId createdBy,
            boolean finalResult,
            OfficeResult result,
            List<Line> lines,
            int decimals) {}

    /** One indicator of a concept. What is not filled or not computed is {@code null}. */
    public record Line(
            String code,
            String name,
            String unit,
            About about,
            IndicatorRule rule,
            Labels labels,
            Target target,
            Filled filled,
            Reached reached,
            Explained explained) {}

    /** What was filled in in step 4. */
    public record Filled(
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal value,
            String source,
            String note,
            String withoutEvidence) {}

    /**
     * What was computed.
     *
     * @param capaian       the capaian that counts, capped where the indicator has a cap
     * @param notComputable why there is no capaian; {@code null} too while nothing has been computed
     */
    public record Reached(
            BigDecimal realisasi,
            BigDecimal capaianRaw,
            BigDecimal capaian,
            NotComputable notComputable,
            String predikat) {}

    /** What was typed in step 5. */
    public record Explained(String analysis, String obstacle, String followUp) {}

    /** A decision of step 6 or 7 about a version of the concept. */
    public record Round(
            int round, int step, boolean approved, String reason, UserId by, Instant at, int conceptNumber) {}

    /** What the forms of steps 4 to 9 show: the measurement, its newest concept and the rounds so far, oldest first. */
    public record ConceptView(MeasurementView measurement, Concept concept, List<Round> rounds) {}

    /**
     * The policy of a measurement.
     *
     * @param version   of the office's policy; 0 is the delivered one
     * @param validFrom since when that version counts; {@code null} for the delivered one
     * @param bands     rating bands as they were when the result was frozen; empty before
     * @param frozenAt  since when nothing changes it any more; {@code null} while the measurement runs
     */
    public record PolicyView(int version, LocalDate validFrom, Policy policy, RatingBands bands, Instant frozenAt) {}

    /**
     * A measurement in the list.
     *
     * @param late       how many tasks ran past their time, without those that turned out punctual
     * @param superseded whether a later correction of the period is completed
     */
    public record ListItem(
            UUID id,
            InstanceId processInstanceId,
            OfficeId office,
            String officeName,
            Tribulan period,
            int number,
            Status status,
            Instant startedAt,
            Instant completedAt,
            Mean mean,
            long late,
            boolean superseded) {}

    /**
     * The office's mean in the newest concept.
     *
     * @param value    {@code null} when there is none
     * @param decimals decimals shown of it
     */
    public record Mean(BigDecimal value, int decimals) {}

    /**
     * @param finishedAt {@code null} while the task is not done
     * @param voidAt     when it turned out punctual ("gugur"), otherwise {@code null}
     */
    public record Lateness(
            TaskId taskId,
            int step,
            UserId holder,
            String role,
            Instant lateSince,
            Instant finishedAt,
            UserId finishedBy,
            Instant voidAt) {}

    /** See {@link HandOver}. */
    public record Handover(
            TaskId taskId, int step, HandoverKind kind, UserId from, UserId to, String reason, UserId by, Instant at) {}

    /** Everything about one measurement: all versions of the concept (oldest first), rounds, lateness, hands. */
    public record Detail(
            MeasurementView measurement,
            List<UserId> team,
            List<Concept> concepts,
            List<Round> rounds,
            List<Lateness> lateness,
            List<Handover> handovers) {}

    /** A frozen result with the measurement that it belongs to. */
    public record Result(MeasurementView measurement, Concept concept) {}
}
