package id.go.lumajangkab.kinerja.sop;

import static id.go.lumajangkab.kinerja.sop.SopDriver.approved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.measurement.Views.Lateness;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Engine and tables of ours change together or not at all, and a conflict is met by a second try. */
class RollbackTest extends SopTest {

    private static final String BROKEN = "Predikat yang rusak";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired
    TransactionOperations transaction;

    @AfterEach
    void mend() {
        deleteDeployments(BROKEN);
        jdbc.execute("DROP FUNCTION IF EXISTS kinerja.uji_gagal() CASCADE");
        jdbc.execute("DROP SEQUENCE IF EXISTS kinerja.uji_tabrakan");
    }

    @Test
    void aDelegateThatFailsLeavesEngineAndTablesAsTheyWere() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step4");
        Task task = sop.task(instance);
        Map<String, Object> figures = sop.data("kasubagRenvapor", task);
        deployARatingWithTwoAnswers();
        Map<String, String> before = everyTable();

        assertThatThrownBy(() -> sop.submit("kasubagRenvapor", task.getId(), figures));

        assertThat(everyTable()).isEqualTo(before);
        assertThat(sop.task(instance).getId()).isEqualTo(task.getId());
        deleteDeployments(BROKEN);
        sop.submit("kasubagRenvapor", task.getId(), figures);
        assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo("step5");
    }

    @Test
    void aTableOfOursThatRefusesLeavesTheEngineAsItWas() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step4");
        Task task = sop.task(instance);
        Map<String, Object> figures = sop.data("kasubagRenvapor", task);
        // the line is written only when the transaction commits, after the engine has written all of its own
        fail("BEFORE UPDATE ON kinerja.concept_line", "RAISE EXCEPTION 'uji gagal'");
        Map<String, String> before = everyTable();

        assertThatThrownBy(() -> sop.submit("kasubagRenvapor", task.getId(), figures));

        assertThat(everyTable()).isEqualTo(before);
    }

    @Test
    void anEngineThatFailsAfterOursWereWrittenLeavesOurTablesAsTheyWere() {
        itIs("2026-07-13T08:00");
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step6");
        Task task = sop.task(instance);
        itIs("2026-07-13T09:00");
        fail("BEFORE INSERT ON public.act_ru_task", """
                IF (SELECT count(*) FROM kinerja.decision) = 0 OR (SELECT count(*) FROM kinerja.lateness) = 0 THEN
                  RAISE EXCEPTION 'baris kita belum tertulis';
                END IF;
                RAISE EXCEPTION 'uji gagal sesudah baris kita'""");
        Map<String, String> before = everyTable();

        assertThatThrownBy(() -> sop.submit("kasubagRenvapor", task.getId(), approved()))
                .hasStackTraceContaining("uji gagal sesudah baris kita");

        assertThat(everyTable()).isEqualTo(before);
        assertThat(detail(instance).rounds()).isEmpty();
        assertThat(lateness(instance)).isEmpty();
        assertThat(engine.getRuntimeService().getVariables(instance.getId())).doesNotContainKey("approvedByKasubag");
    }

    @Test
    void aTimerThatCannotRecordIsTriedAgainAndLeavesTheTaskAlone() {
        itIs("2026-07-13T08:00");
        ProcessInstance instance = sop.start(2024, 4);
        String task = sop.task(instance).getId();
        itIs("2026-07-13T08:16");
        fail("BEFORE INSERT ON kinerja.lateness", "RAISE EXCEPTION 'uji gagal'");

        assertThatThrownBy(() -> fireTimer(instance));

        assertThat(sop.timer(instance).getRetries()).isEqualTo(2);
        assertThat(sop.task(instance).getId()).isEqualTo(task);
        assertThat(lateness(instance)).isEmpty();
        assertThat(engine.getRuntimeService().getVariables(instance.getId())).doesNotContainKey("lateCode");
        jdbc.execute("DROP FUNCTION kinerja.uji_gagal() CASCADE");
        fireTimer(instance);
        assertThat(lateness(instance)).extracting(Lateness::lateSince).containsExactly(at("2026-07-13T08:15"));
    }

    @Test
    void aStartThatFailsInTheEngineLeavesNoMeasurement() {
        fail("BEFORE INSERT ON public.act_ru_task", "RAISE EXCEPTION 'uji gagal'");
        Map<String, String> before = everyTable();

        assertThatThrownBy(() -> sop.start(2024, 4));

        assertThat(everyTable()).isEqualTo(before);
    }

    @Test
    void aRefusedCompletionLeavesEverythingAsItWas() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step6");
        Map<String, String> before = everyTable();

        assertThatThrownBy(() -> sop.submit(
                        "kasubagRenvapor", sop.task(instance).getId(), Map.of("keputusan", "tidak", "alasan", " ")))
                .isInstanceOf(StepRefused.class);

        assertThat(everyTable()).isEqualTo(before);
    }

    @Test
    void aCompletionWhoseTimerFiresAtTheSameMomentIsTriedOnceMore() throws Exception {
        itIs("2026-07-13T08:00");
        ProcessInstance instance = sop.start(2024, 4);
        Task task = sop.task(instance);
        String timer = sop.timer(instance).getId();
        // the completion is punctual when it begins, so that it meets the timer in the engine's rows and not in ours
        itIs("2026-07-13T08:15");
        ExecutorService camat = Executors.newSingleThreadExecutor();
        try {
            Future<?> completion = transaction.execute(status -> {
                engine.getManagementService().executeJob(timer);
                Future<?> sent = camat.submit(() -> sop.submit("camat", task.getId(), SopDriver.order()));
                awaitThatSomebodyWaitsForARow();
                itIs("2026-07-13T08:16");
                return sent;
            });
            completion.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } finally {
            camat.shutdown();
        }

        assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo("step2");
        assertThat(lateness(instance))
                .extracting(Lateness::lateSince, Lateness::finishedAt, Lateness::finishedBy)
                .containsExactly(tuple(at("2026-07-13T08:15"), at("2026-07-13T08:16"), new UserId("camat")));
    }

    @Test
    void aCompletionIsTriedOnceMoreWhenTheTaskWasChangedMeanwhile() {
        ProcessInstance instance = sop.start(2024, 4);
        Task task = sop.task(instance);
        conflict(1);

        sop.submit("camat", task.getId(), SopDriver.order());

        assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo("step2");
        assertThat(measurements.draftTeam(new InstanceId(instance.getId()))).containsExactly(new UserId("tim1"));
    }

    @Test
    void aConflictThatStaysIsToldAndLeavesEverythingAsItWas() {
        ProcessInstance instance = sop.start(2024, 4);
        Task task = sop.task(instance);
        conflict(2);
        Map<String, String> before = everyTable();

        assertThatThrownBy(() -> sop.submit("camat", task.getId(), SopDriver.order()))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Tugas ini sedang diubah oleh pihak lain; muat ulang halaman, periksa isian, "
                        + "lalu coba lagi.");

        assertThat(everyTable()).isEqualTo(before);
        sop.submit("camat", task.getId(), SopDriver.order());
    }

    /** In step 2 both write the same rows, so that a unique key is met before the engine sees the conflict. */
    @ParameterizedTest
    @CsvSource({"step1, step2, Wahyu Pratama", "step2, step3, Siti Rahmawati", "step6, step7, Hendra Wijaya"})
    void ofTwoWhoCompleteATaskAtTheSameMomentOneIsTold(String step, String next, String name) throws Exception {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, step);
        Task task = sop.task(instance);
        String user = task.getAssignee();
        Map<String, Object> data = sop.data(user, task);
        ExecutorService second = Executors.newSingleThreadExecutor();
        try {
            Future<?> late = transaction.execute(status -> {
                sop.submit(user, task.getId(), data);
                Future<?> sent = second.submit(() -> sop.submit(user, task.getId(), data));
                awaitThatSomebodyWaitsForARow();
                return sent;
            });

            assertThatThrownBy(() -> late.get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOf(StepRefused.class)
                    .hasMessageMatching(
                            "Tugas ini sudah diselesaikan oleh " + name + " pada .+ WIB; muat ulang daftar tugas\\.");
        } finally {
            second.shutdown();
        }
        assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo(next);
    }

    /** The database does {@code what} instead of a change. */
    private void fail(String when, String what) {
        jdbc.execute("CREATE FUNCTION kinerja.uji_gagal() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN " + what
                + "; END $$");
        jdbc.execute("CREATE TRIGGER uji_gagal " + when + " FOR EACH ROW EXECUTE FUNCTION kinerja.uji_gagal()");
    }

    /** The next deletions of a task meet no row, as if somebody had changed it since it was read. */
    private void conflict(int times) {
        // a sequence counts on where a transaction is rolled back
        jdbc.execute("CREATE SEQUENCE kinerja.uji_tabrakan");
        fail(
                "BEFORE DELETE ON public.act_ru_task",
                "RETURN CASE WHEN nextval('kinerja.uji_tabrakan') > " + times + " THEN OLD END");
    }

    private void deployARatingWithTwoAnswers() {
        DecisionDefinition rating = engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("predikat-kinerja")
                .latestVersion()
                .singleResult();
        try (InputStream content = engine.getRepositoryService().getDecisionModel(rating.getId())) {
            ModelUpload.asBeforeTheFence(
                    engine,
                    BROKEN,
                    Map.of(
                            rating.getResourceName(),
                            new String(content.readAllBytes(), StandardCharsets.UTF_8)
                                    .replace("[76..91[", "&gt;= 76")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A digest of the rows of each table, ours and the engine's, but for the engine's own metrics. */
    private Map<String, String> everyTable() {
        Map<String, String> digests = new TreeMap<>();
        List<String> tables = jdbc.queryForList(
                "SELECT schemaname || '.' || tablename FROM pg_tables"
                        + " WHERE schemaname IN ('kinerja', 'public') AND tablename NOT LIKE '%meter_log'",
                String.class);
        tables.forEach(table -> digests.put(
                table,
                jdbc.queryForObject(
                        "SELECT coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') FROM " + table
                                + " t",
                        String.class)));
        return digests;
    }

    private void awaitThatSomebodyWaitsForARow() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (jdbc.queryForObject("SELECT count(*) FROM pg_locks WHERE NOT granted", Long.class) == 0) {
            assertThat(System.nanoTime()).as("somebody waits for a row").isLessThan(end);
            LockSupport.parkNanos(1_000_000);
        }
    }
}
