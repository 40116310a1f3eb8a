package id.go.lumajangkab.kinerja.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.Remarks;
import id.go.lumajangkab.kinerja.measurement.Views;
import id.go.lumajangkab.kinerja.measurement.Views.Archive;
import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.measurement.Views.Detail;
import id.go.lumajangkab.kinerja.measurement.Views.Handover;
import id.go.lumajangkab.kinerja.measurement.Views.Lateness;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.ListItem;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.Round;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.measurement.Views.Stop;
import id.go.lumajangkab.kinerja.sop.RunningMeasurements;
import id.go.lumajangkab.kinerja.sop.RunningMeasurements.OpenStep;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.SopStep;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * All measurements of the user's office and what happened to each: Cockpit CE shows no ended instance. Values are
 * formatted for the screen, except ids, years and numbers.
 */
@RestController
@RequestMapping("/camunda/api/kinerja/pengukuran")
class MeasurementController {

    private final MeasurementQueries measurements;
    private final OwnMeasurements own;
    private final RunningMeasurements running;
    private final Remarks remarks;
    private final RemarkText remarkText;
    private final People people;
    private final Display display;
    private final CurrentUser user;

    MeasurementController(
            MeasurementQueries measurements,
            OwnMeasurements own,
            RunningMeasurements running,
            Remarks remarks,
            RemarkText remarkText,
            People people,
            Display display,
            CurrentUser user) {
        this.measurements = measurements;
        this.own = own;
        this.running = running;
        this.remarks = remarks;
        this.remarkText = remarkText;
        this.people = people;
        this.display = display;
        this.user = user;
    }

    /** A measurement in the list. */
    record Item(
            UUID id,
            @JsonUnwrapped Measured measured,
            String status,
            String statusTeks,
            @JsonUnwrapped Turn turn,
            String mulai,
            String selesai,
            long terlambat,
            String rerata) {}

    /** The time that is measured; {@code nomor} is 1, or more for a correction. */
    record Measured(String periode, int tahun, int tribulan, int nomor) {}

    /** The open step and whose turn it is, {@code null} each where no step is open. */
    record Turn(Integer langkah, String langkahTeks, String pemegang) {}

    /** A measurement with all that happened to it. */
    record Whole(
            @JsonUnwrapped Item item,
            String kantor,
            @JsonUnwrapped Start start,
            @JsonUnwrapped Steps steps,
            boolean dapatDibatalkan,
            @JsonUnwrapped End end,
            List<Version> konsep,
            List<Decision> putaran,
            List<Late> keterlambatan,
            List<Hand> perpindahan,
            List<RemarkText.Said> catatan,
            Kept arsip) {}

    /** @param alasanPembetulan {@code null} unless it corrects an earlier one */
    record Start(String dimulaiOleh, String alasanPembetulan) {}

    /** What its steps settled and noted besides the concept. */
    record Steps(
            String perintah, String batasWaktu, List<String> tim, String catatanPelaksanaan, String catatanLaporan) {}

    /** How it ended without a report, {@code null} each where it did not. */
    record End(String alasanBatal, String dibatalkan, String berhenti, String berhentiPada, String alasanBerhenti) {}

    record Version(int nomor, String dibuat, String oleh, boolean akhir, String rerata, List<Row> baris) {}

    /** An indicator of a concept. */
    record Row(
            int no,
            String kode,
            String indikator,
            String satuan,
            String target,
            @JsonUnwrapped Figures figures,
            @JsonUnwrapped Reached reached,
            @JsonUnwrapped Explained explained) {}

    /** What was filled in in step 4. */
    record Figures(
            String pembilang,
            String penyebut,
            String nilai,
            String sumber,
            String alasanTanpaBukti,
            String keterangan) {}

    record Decision(int putaran, int langkah, String keputusan, String oleh, String waktu, String alasan, int konsep) {}

    record Late(int langkah, String pemegang, String sejak, String selesai, String oleh, String gugur) {}

    record Hand(String langkah, String jenis, String dari, String kepada, String alasan, String oleh, String waktu) {}

    record Kept(String nomor, String softCopy, String hardCopy, String catatan, String waktu) {}

    record Cancellation(String alasan) {}

    @GetMapping
    List<Item> all() {
        List<ListItem> items = measurements.list(user.offices());
        Map<InstanceId, OpenStep> steps = running.openSteps(items.stream()
                .filter(item -> item.status() == Status.BERJALAN || item.status() == Status.SELESAI)
                .map(ListItem::processInstanceId)
                .toList());
        return items.stream()
                .map(item -> item(item, steps.get(item.processInstanceId())))
                .toList();
    }

    @GetMapping("{id}")
    Whole one(@PathVariable UUID id) {
        Detail detail = own.detail(id);
        MeasurementView measurement = detail.measurement();
        OpenStep step =
                running.openSteps(List.of(measurement.processInstanceId())).get(measurement.processInstanceId());
        Map<UserId, String> names = people.namesOf(usersIn(detail));
        Concept newest = detail.concepts().isEmpty()
                ? null
                : detail.concepts().get(detail.concepts().size() - 1);
        return new Whole(
                new Item(
                        measurement.id(),
                        measured(measurement.period(), measurement.number()),
                        measurement.status().name(),
                        display.status(measurement.status()),
                        turn(step),
                        display.time(measurement.start().at()),
                        display.time(measurement.end().completedAt()),
                        detail.lateness().stream()
                                .filter(late -> late.voidAt() == null)
                                .count(),
                        newest == null || measurement.status().freesPeriod()
                                ? null
                                : display.withDecimals(newest.decimals()).mean(newest.result())),
                measurement.officeName(),
                new Start(
                        names.get(measurement.start().by()), measurement.start().correctionReason()),
                new Steps(
                        measurement.steps().order(),
                        display.date(measurement.steps().deadline()),
                        detail.team().stream().map(names::get).toList(),
                        measurement.steps().executionNote(),
                        measurement.steps().reportNote()),
                measurement.status() == Status.BERJALAN
                        && measurement.frozenAt() == null
                        && user.hasAnyRole(Roles.CAMAT),
                end(measurement, names),
                detail.concepts().stream()
                        .map(concept -> version(concept, names))
                        .toList(),
                detail.rounds().stream().map(round -> decision(round, names)).toList(),
                detail.lateness().stream().map(late -> late(late, names)).toList(),
                detail.handovers().stream().map(hand -> hand(hand, names)).toList(),
                remarkText.tell(remarks.of(measurement.processInstanceId()), null),
                kept(measurement.end().archive()));
    }

    /** The Camat cancels a running measurement with a reason. */
    @PostMapping("{id}/pembatalan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable UUID id, @RequestBody Cancellation cancellation) {
        user.requireAnyRole("Hanya Camat yang dapat membatalkan pengukuran.", Roles.CAMAT);
        running.cancel(own.view(id).processInstanceId(), cancellation.alasan());
    }

    private Item item(ListItem item, OpenStep step) {
        return new Item(
                item.id(),
                measured(item.period(), item.number()),
                item.status().name(),
                display.status(item.status()),
                turn(step),
                display.time(item.startedAt()),
                display.time(item.completedAt()),
                item.late(),
                // what was stopped or cancelled has no result
                display.withDecimals(item.mean().decimals())
                        .number(item.status().freesPeriod() ? null : item.mean().value()));
    }

    private Measured measured(Tribulan period, int number) {
        return new Measured(display.period(period, number), period.year(), period.number(), number);
    }

    private static Turn turn(OpenStep step) {
        return step == null
                ? new Turn(null, null, null)
                : new Turn(step.number(), SopStep.numbered(step.number(), step.name()), step.holder());
    }

    private Version version(Concept concept, Map<UserId, String> names) {
        Display shown = display.withDecimals(concept.decimals());
        List<Row> rows = new ArrayList<>();
        concept.lines().forEach(line -> rows.add(row(rows.size() + 1, line, shown)));
        return new Version(
                concept.number(),
                display.time(concept.createdAt()),
                names.get(concept.createdBy()),
                concept.finalResult(),
                shown.mean(concept.result()),
                rows);
    }

    private Row row(int no, Line line, Display shown) {
        return new Row(
                no,
                line.code(),
                line.name(),
                line.unit(),
                display.target(line.target()),
                new Figures(
                        display.field(line.filled().numerator()),
                        display.field(line.filled().denominator()),
                        display.field(line.filled().value()),
                        line.filled().source(),
                        line.filled().withoutEvidence(),
                        line.filled().note()),
                Reached.of(line, shown),
                Explained.of(line));
    }

    private Decision decision(Round round, Map<UserId, String> names) {
        return new Decision(
                round.round(),
                round.step(),
                display.decision(round.approved()),
                names.get(round.by()),
                display.time(round.at()),
                round.reason(),
                round.conceptNumber());
    }

    private Late late(Lateness late, Map<UserId, String> names) {
        return new Late(
                late.step(),
                Roles.holderText(late.holder(), late.role(), names::get),
                display.time(late.lateSince()),
                display.time(late.finishedAt()),
                names.get(late.finishedBy()),
                late.voidAt() == null ? null : "Gugur karena perubahan kalender kerja");
    }

    private Hand hand(Handover hand, Map<UserId, String> names) {
        return new Hand(
                hand.step() > SopStep.LAST ? "Pencatatan" : String.valueOf(hand.step()),
                display.handover(hand.kind()),
                names.get(hand.from()),
                names.get(hand.to()),
                hand.reason(),
                names.get(hand.by()),
                display.time(hand.at()));
    }

    private End end(MeasurementView measurement, Map<UserId, String> names) {
        Views.Cancellation cancelled = measurement.end().cancellation();
        Stop stop = measurement.end().stop();
        return new End(
                cancelled == null ? null : cancelled.reason(),
                cancelled == null ? null : at(cancelled.at(), names.get(cancelled.by())),
                stop == null ? null : at(stop.at(), names.get(stop.by())),
                stop == null || stop.element() == null
                        ? null
                        : (stop.elementName() == null ? "" : stop.elementName() + " ") + "(" + stop.element() + ")",
                stop == null ? null : stop.reason());
    }

    private String at(Instant at, String by) {
        return display.time(at) + (by == null ? "" : " oleh " + by);
    }

    private Kept kept(Archive archive) {
        return archive == null
                ? null
                : new Kept(
                        archive.number(),
                        archive.softCopy(),
                        archive.hardCopy(),
                        archive.note(),
                        display.time(archive.at()));
    }

    private static Set<UserId> usersIn(Detail detail) {
        Set<UserId> users = new HashSet<>(detail.team());
        users.add(detail.measurement().start().by());
        if (detail.measurement().end().cancellation() != null) {
            users.add(detail.measurement().end().cancellation().by());
        }
        if (detail.measurement().end().stop() != null) {
            users.add(detail.measurement().end().stop().by());
        }
        detail.concepts().forEach(concept -> users.add(concept.createdBy()));
        detail.rounds().forEach(round -> users.add(round.by()));
        detail.lateness().forEach(late -> users.addAll(nullable(late.holder(), late.finishedBy())));
        detail.handovers().forEach(hand -> users.addAll(nullable(hand.from(), hand.to(), hand.by())));
        return users;
    }

    private static Set<UserId> nullable(UserId... users) {
        return new HashSet<>(Arrays.asList(users));
    }
}
