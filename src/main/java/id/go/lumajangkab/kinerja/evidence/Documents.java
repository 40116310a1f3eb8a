package id.go.lumajangkab.kinerja.evidence;

import id.go.lumajangkab.kinerja.audit.Entry;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.evidence.DocumentView.Version;
import id.go.lumajangkab.kinerja.measurement.DocumentedIndicators;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.Views.ConceptView;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.TaskId;
import java.io.InputStream;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of measurements. Nothing is ever deleted: a document is replaced by a newer version, or withdrawn with
 * a reason. Who may do what is the caller's to check; every refusal is an {@link InputException}.
 */
@Service
@Transactional
public class Documents implements DocumentedIndicators {

    private static final int LONGEST_REASON = 4000;

    private final DocumentStore store;
    private final ContentStore contents;
    private final MeasurementQueries measurements;
    private final Trail trail;
    private final Clock clock;

    Documents(DocumentStore store, ContentStore contents, MeasurementQueries measurements, Trail trail, Clock clock) {
        this.store = store;
        this.contents = contents;
        this.measurements = measurements;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * From where something is handed in.
     *
     * @param taskId id of the task from which it comes
     * @param step   that task's step of the SOP, 0 where it has none
     */
    public record Sender(TaskId taskId, int step) {}

    /** The documents of a measurement, withdrawn ones too: by step, indicator and keterkaitan, each oldest first. */
    @Transactional(readOnly = true)
    public List<DocumentView> ofMeasurement(UUID measurement) {
        return store.ofMeasurement(measurement);
    }

    /** A document with its versions. */
    @Transactional(readOnly = true)
    public Optional<DocumentView> find(UUID document) {
        return store.find(document);
    }

    /** How many documents that count belong to each entry of the SOP's keterkaitan, in its order; 0 where none does. */
    public static Map<ChecklistItem, Long> checklist(List<DocumentView> documents) {
        Map<ChecklistItem, Long> counts = new EnumMap<>(ChecklistItem.class);
        for (ChecklistItem item : ChecklistItem.values()) {
            counts.put(
                    item,
                    documents.stream()
                            .filter(document ->
                                    document.counts() && document.place().item() == item)
                            .count());
        }
        return counts;
    }

    /** How many documents that count each indicator of an instance's measurement has; only those that have one. */
    @Transactional(readOnly = true)
    public Map<String, Integer> countByIndicator(InstanceId processInstanceId) {
        return store.countByIndicator(processInstanceId);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> documented(InstanceId processInstanceId) {
        return countByIndicator(processInstanceId).keySet();
    }

    /**
     * Reads the content of a version, piece by piece.
     *
     * @throws NoSuchElementException when no document has this content
     */
    public InputStream open(Version version) {
        return contents.open(version.sha256());
    }

    /**
     * Adds a document to a measurement.
     *
     * @throws InputException when the place takes none: it is unknown, not reached, or closed by then
     */
    public DocumentView attach(UUID measurement, Place place, ReceivedFile file, Sender sender) {
        requireReached(place, sender.step());
        StoredContent content = contents.store(file.spool(), file.type().mediaType());
        MeasurementView held = measurements.hold(measurement).orElseThrow(Documents::unknownMeasurement);
        requireOpen(held, place);
        requireIndicator(held, place);
        UUID id = UUID.randomUUID();
        store.add(id, measurement, place);
        store.addVersion(id, 1, file.name(), content, sender, trail.by(), clock.instant());
        DocumentView added = store.find(id).orElseThrow();
        record(held, added, null, values(added));
        return added;
    }

    /**
     * Puts a newer version in the place of a document; the earlier ones stay.
     *
     * @throws InputException when the document is withdrawn, holds exactly this, or its place is closed
     */
    public DocumentView replace(UUID document, ReceivedFile file, Sender sender) {
        StoredContent content = contents.store(file.spool(), file.type().mediaType());
        DocumentView before = lockedForChange(document);
        MeasurementView held = measurements.hold(before.measurement()).orElseThrow(Documents::unknownMeasurement);
        requireOpen(held, before.place());
        if (before.newest().sha256().equals(content.sha256())
                && before.newest().name().equals(file.name())) {
            throw new InputException("Berkas " + InputException.quoted(file.name())
                    + " sama dengan versi terakhir dokumen ini; tidak ada yang perlu diganti.");
        }
        store.addVersion(
                document, before.newest().version() + 1, file.name(), content, sender, trail.by(), clock.instant());
        DocumentView after = store.find(document).orElseThrow();
        record(held, after, values(before), values(after));
        return after;
    }

    /**
     * Marks a document as handed in by mistake: it stays readable and counts no more.
     *
     * @throws InputException without a reason, when it is withdrawn already, when its place is closed, or when a
     *                        figure would be left without any document or reason
     */
    public DocumentView withdraw(UUID document, String reason, Sender sender) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InputException("Alasan penarikan wajib diisi, paling panjang 4.000 karakter.");
        }
        DocumentView before = lockedForChange(document);
        MeasurementView held = measurements.hold(before.measurement()).orElseThrow(Documents::unknownMeasurement);
        requireOpen(held, before.place());
        requireNotTheLastProof(held, before);
        store.withdraw(document, reason.strip(), trail.by(), clock.instant());
        DocumentView after = store.find(document).orElseThrow();
        record(held, after, values(before), values(after));
        return after;
    }

    /**
     * Why nothing can be handed in at a place any more.
     *
     * @return a sentence, or empty where it is open
     */
    public static Optional<String> closed(MeasurementView measurement, Place place) {
        String period = measurement.period().label();
        if (measurement.status() == Status.DIBATALKAN) {
            return Optional.of("Pengukuran " + period + " sudah dibatalkan; dokumennya tidak dapat diubah.");
        }
        if (measurement.status() == Status.TERHENTI) {
            return Optional.of("Pengukuran " + period + " sudah terhenti; dokumennya tidak dapat diubah.");
        }
        if (measurement.status() == Status.BELUM_DILAPORKAN) {
            return Optional.of("Pengukuran " + period + " sudah berakhir sebelum dilaporkan; dokumennya tidak dapat"
                    + " diubah, lampirkan pada pembetulannya.");
        }
        if (measurement.end().archive() != null) {
            return Optional.of("Pengukuran " + period + " sudah diarsipkan; dokumennya tidak dapat diubah.");
        }
        if (measurement.frozenAt() != null && !place.isAfterFreeze()) {
            return Optional.of("Hasil pengukuran " + period + " sudah dibekukan beserta dokumennya; hanya dokumen"
                    + " langkah 9 dan arsip yang masih dapat ditambahkan.");
        }
        return Optional.empty();
    }

    /**
     * Documents of a step are handed in when it is reached.
     *
     * @param reached step of the task from which one is handed in
     * @throws InputException for a later step
     */
    public static void requireReached(Place place, int reached) {
        if (place.kind() == DocumentKind.LANGKAH && place.step() > reached) {
            throw new InputException("Dokumen hanya dapat dilampirkan pada langkah yang sudah dicapai.");
        }
    }

    private static void requireOpen(MeasurementView measurement, Place place) {
        closed(measurement, place).ifPresent(sentence -> {
            throw new InputException(sentence);
        });
    }

    private void requireIndicator(MeasurementView measurement, Place place) {
        if (place.kind() == DocumentKind.INDIKATOR
                && line(measurement, place.indicatorCode()).isEmpty()) {
            throw new InputException("Indikator " + InputException.quoted(place.indicatorCode())
                    + " tidak ada dalam konsep ini; pilih indikator dari daftar.");
        }
    }

    /** What step 4 has asked for is not taken away behind its back. */
    private void requireNotTheLastProof(MeasurementView measurement, DocumentView document) {
        if (document.place().kind() != DocumentKind.INDIKATOR) {
            return;
        }
        boolean needed = line(measurement, document.place().indicatorCode())
                .filter(line ->
                        line.reached().realisasi() != null && line.filled().withoutEvidence() == null)
                .isPresent();
        if (needed
                && store.countByIndicator(measurement.processInstanceId())
                                .getOrDefault(document.place().indicatorCode(), 0)
                        == 1) {
            throw new InputException("Dokumen ini satu-satunya bukti realisasi indikator "
                    + document.place().indicatorCode() + "; ganti dengan versi baru, atau unggah dokumen lain dahulu.");
        }
    }

    private Optional<Line> line(MeasurementView measurement, String code) {
        return measurements
                .currentIfAny(measurement.processInstanceId())
                .map(ConceptView::concept)
                .flatMap(concept -> concept.lines().stream()
                        .filter(line -> line.code().equals(code))
                        .findFirst());
    }

    private DocumentView lockedForChange(UUID document) {
        DocumentView found = store.lock(document)
                .orElseThrow(() -> new InputException("Dokumen ini tidak ditemukan; muat ulang halaman."));
        if (!found.counts()) {
            throw new InputException("Dokumen ini sudah ditarik, jadi tidak dapat diubah lagi.");
        }
        return found;
    }

    private void record(
            MeasurementView measurement, DocumentView document, Map<String, ?> before, Map<String, ?> after) {
        trail.record(new Entry(
                measurement.office(),
                Subject.DOKUMEN,
                measurement.id(),
                document.id().toString(),
                before,
                after));
    }

    private static Map<String, Object> values(DocumentView document) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("jenis", document.place().kind());
        values.put("langkah", document.place().step());
        values.put("indikator", document.place().indicatorCode());
        values.put(
                "keterkaitan",
                document.place().item() == null ? null : document.place().item().text());
        values.put("nama", document.newest().name());
        values.put("tipe", document.newest().mediaType());
        values.put("ukuran", document.newest().size());
        values.put("sha256", document.newest().sha256());
        values.put("versi", document.newest().version());
        if (document.withdrawal() != null) {
            values.put("alasan penarikan", document.withdrawal().reason());
        }
        return values;
    }

    private static InputException unknownMeasurement() {
        return new InputException("Pengukuran ini tidak ditemukan.");
    }
}
