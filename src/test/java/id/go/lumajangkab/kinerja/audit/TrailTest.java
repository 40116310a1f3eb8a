package id.go.lumajangkab.kinerja.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.measurement.Fingerprint;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.Views.ConceptView;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** The trail of one measurement, and what keeps it as it is. */
@KinerjaTest
class TrailTest {

    private static final OfficeId OFFICE = new OfficeId("sumbersuko");

    @Autowired
    private Trail trail;

    @Autowired
    private MeasurementQueries measurements;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionOperations transaction;

    @AfterEach
    void cleanUp() {
        new SopDriver(engine).cleanUp();
    }

    @Test
    void tellsWhoChangedAFigureWhenFromWhichTaskAndWhatItWasBefore() {
        SopDriver sop = new SopDriver(engine);
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step4");
        Task task = sop.task(instance);
        String user = sop.take(task);
        sop.submit(user, task.getId(), sop.data(user, task));
        UUID id = measurements.measurement(new InstanceId(instance.getId())).id();

        List<TrailEntry> figures = entries(id, Subject.ANGKA);
        assertThat(figures).extracting(TrailEntry::key).containsExactly("BWI-1", "BWI-2", "BWI-3", "BWI-4");
        TrailEntry first = figures.get(0);
        assertThat(first.by()).isEqualTo(new UserId(user));
        assertThat(first.taskId()).isEqualTo(new TaskId(task.getId()));
        assertThat(first.before()).isNull();
        assertThat(first.after()).contains("\"nilai\":\"91.89\"");
        // what the server computed on the way to the next step comes from the same task
        assertThat(entries(id, Subject.NILAI))
                .hasSize(4)
                .allSatisfy(entry -> assertThat(entry.taskId()).isEqualTo(new TaskId(task.getId())));
    }

    @Test
    void keepsTheFigureThatACorrectionReplaced() {
        SopDriver sop = new SopDriver(engine);
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step7");
        sop.complete(instance, "step7", SopDriver.rejected("Angka BWI-1 keliru."));
        Task task = sop.task(instance);
        String user = sop.take(task);
        List<Map<String, Object>> rows = sop.rows(user, task.getId(), "koreksi").stream()
                .map(row -> row.get("kode").equals("BWI-1") ? SopDriver.with(row, "nilai", "90,5") : row)
                .toList();
        sop.submit(user, task.getId(), Map.of("koreksi", rows, "keputusan", "setuju"));
        UUID id = measurements.measurement(new InstanceId(instance.getId())).id();

        List<TrailEntry> figures = entries(id, Subject.ANGKA);
        assertThat(figures).hasSize(5);
        assertThat(figures.get(4).before()).contains("\"nilai\":\"91.89\"");
        assertThat(figures.get(4).after()).contains("\"nilai\":\"90.5\"");
        assertThat(entries(id, Subject.KEPUTUSAN))
                .extracting(TrailEntry::key)
                .containsExactly("langkah-6", "langkah-7", "langkah-6");
        assertThat(entries(id, Subject.KEPUTUSAN).get(1).after()).contains("Angka BWI-1 keliru.");
    }

    @Test
    void holdsTheFingerprintOfTheFrozenResult() {
        SopDriver sop = new SopDriver(engine);
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step9");
        UUID id = measurements.measurement(new InstanceId(instance.getId())).id();

        ConceptView result = measurements.current(new InstanceId(instance.getId()));
        assertThat(entries(id, Subject.PENGUKURAN))
                .filteredOn(entry -> entry.key().equals("beku"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.after())
                        .contains(Fingerprint.of(result.measurement(), result.concept(), measurements.policyOf(id))));
    }

    @Test
    void forgetsNothingAndAddsNothingWhenAStepIsRefused() {
        SopDriver sop = new SopDriver(engine);
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step7");
        Trail.Head before = trail.head(OFFICE).orElseThrow();
        Task task = sop.task(instance);
        String user = sop.take(task);

        assertThatThrownBy(() -> sop.submit(user, task.getId(), SopDriver.rejected(" ")));

        assertThat(trail.head(OFFICE)).contains(before);
    }

    @Test
    void anEntryBearsTheHashOfTheOneBefore() {
        append("satu");
        append("dua");

        List<TrailEntry> last = newest(2);
        assertThat(last.get(1).previousHash()).isEqualTo(last.get(0).hash());
        assertThat(last).allSatisfy(entry -> assertThat(entry.hash()).isEqualTo(entry.expectedHash()));
        assertThat(trail.head(OFFICE))
                .contains(new Trail.Head(last.get(1).sequence(), last.get(1).hash()));
    }

    @Test
    void hashesAnyText() {
        append("kutip \" garis \\ baris\nbaru, tab\t, é, 漢, 😀, \u0001 dan '::jsonb");

        assertThat(newest(1).get(0)).satisfies(entry -> assertThat(entry.hash()).isEqualTo(entry.expectedHash()));
    }

    @Test
    void whoAppendAtOnceComeOneAfterTheOther() throws Exception {
        long before = trail.head(OFFICE).map(Trail.Head::sequence).orElse(0L);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Object>> work = IntStream.range(0, 20)
                    .mapToObj(number -> Executors.callable(() -> append("bersamaan " + number)))
                    .toList();
            for (Future<Object> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }

        List<TrailEntry> added = newest(20);
        assertThat(added)
                .extracting(TrailEntry::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, before + 20).boxed().toList());
        IntStream.range(1, 20)
                .forEach(i -> assertThat(added.get(i).previousHash())
                        .isEqualTo(added.get(i - 1).hash()));
    }

    @Test
    void theDatabaseRefusesToChangeOrToRemoveAnEntry() {
        append("tetap");

        for (String statement : List.of(
                "update kinerja.trail set by_user = 'lain'", "delete from kinerja.trail", "truncate kinerja.trail")) {
            assertThatThrownBy(() -> jdbc.execute(statement))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("Jejak hanya dapat ditambah");
        }
    }

    @Test
    void anEntryWithoutATransactionIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> trail.record(new Entry(OFFICE, Subject.TARGET, null, "X", null, Map.of())))
                .isInstanceOf(IllegalStateException.class);
    }

    private void append(String what) {
        transaction.executeWithoutResult(status -> trail.record(new Entry(
                OFFICE,
                Subject.TARGET,
                null,
                "UJI",
                Map.of("target", new BigDecimal("5.00")),
                Map.of("target", what))));
    }

    private List<TrailEntry> newest(int count) {
        long head = trail.head(OFFICE).orElseThrow().sequence();
        return trail.between(OFFICE, head - count + 1, head);
    }

    private List<TrailEntry> entries(UUID measurement, Subject subject) {
        return trail.ofMeasurement(measurement).stream()
                .filter(entry -> entry.subject().equals(subject.name()))
                .toList();
    }
}
