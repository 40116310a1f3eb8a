package id.go.lumajangkab.kinerja.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.audit.TrailEntry;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.measurement.Remarks.Kind;
import id.go.lumajangkab.kinerja.measurement.Remarks.Remark;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said about an open task, by whom, and that it stays. */
class TaskRemarksTest extends SopTest {

    @Autowired
    TaskRemarks remarks;

    @Autowired
    Trail trail;

    private ProcessInstance instance;
    private String task;

    @BeforeEach
    void aTaskOfTheStaff() {
        itIs("2026-07-13T08:00");
        instance = sop.start(2024, 4);
        sop.walkTo(instance, "step5");
        task = sop.task(instance).getId();
    }

    @Test
    void aNoteIsReadByWhoSeesTheTaskAndIsOnTheTrail() {
        note("camat", " Mohon hambatan dijelaskan. ");
        itIs("2026-07-13T08:05");
        note("staf2", "Baik, Pak.");

        assertThat(read("staf1"))
                .extracting(Remark::kind, Remark::text, Remark::by, Remark::at)
                .containsExactly(
                        tuple(Kind.CATATAN, "Mohon hambatan dijelaskan.", new UserId("camat"), at("2026-07-13T08:00")),
                        tuple(Kind.CATATAN, "Baik, Pak.", new UserId("staf2"), at("2026-07-13T08:05")));
        assertThat(entries())
                .extracting(TrailEntry::by, TrailEntry::key, TrailEntry::after)
                .containsExactly(
                        tuple(
                                new UserId("camat"),
                                "langkah-5",
                                "{\"catatan\":\"Mohon hambatan dijelaskan.\","
                                        + "\"tugas\":\"Mengetik konsep pengukuran kinerja\"}"),
                        tuple(
                                new UserId("staf2"),
                                "langkah-5",
                                "{\"catatan\":\"Baik, Pak.\",\"tugas\":\"Mengetik konsep pengukuran kinerja\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE kinerja.remark SET content = 'lain'",
                "DELETE FROM kinerja.remark",
                "TRUNCATE kinerja.remark"
            })
    void whatWasSaidCanBeNeitherChangedNorDeleted(String change) {
        note("camat", "Mohon hambatan dijelaskan.");

        assertThatThrownBy(() -> jdbc.execute(change))
                .hasMessageContaining("Catatan dan pengingat tidak dapat diubah atau dihapus.");
        assertThat(read("staf1")).extracting(Remark::text).containsExactly("Mohon hambatan dijelaskan.");
    }

    @Test
    void theNextStepReadsWhatWasSaidBefore() {
        note("camat", "Perhatikan satuan.");
        sop.walkTo(instance, "step6");

        assertThat(sop.as(
                        "kasubagRenvapor",
                        () -> remarks.of(new TaskId(sop.task(instance).getId()))))
                .extracting(remark -> remark.about().step(), Remark::text)
                .containsExactly(tuple(5, "Perhatikan satuan."));
    }

    @Test
    void aSettlementsTaskCanBeSpokenOfToo() {
        ProcessInstance settlement = sop.startSettlement(Map.of("tahun", "2031"));
        String preparing = sop.task(settlement).getId();

        sop.as("camat", () -> {
            remarks.note(new TaskId(preparing), "Utamakan target dari Renstra.");
            return remarks.remind(new TaskId(preparing));
        });

        assertThat(sop.as("kasubagRenvapor", () -> remarks.of(new TaskId(preparing))))
                .hasSize(2);
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM kinerja.trail WHERE subject = 'CATATAN'" + " AND measurement_id IS NULL",
                        Integer.class))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tim1", "kasubagUmum", "analis", "admin"})
    void whoDoesNotSeeTheTaskNeitherReadsNorWrites(String user) {
        refused(() -> note(user, "Catatan."), "Anda tidak berhak atas tugas ini.");
        refused(() -> read(user), "Anda tidak berhak atas tugas ini.");
        refused(() -> remind(user), "Hanya Sekretaris dan Camat yang dapat mengingatkan pemegang tugas.");
        assertThat(entries()).isEmpty();
    }

    @Test
    void anotherOfficesTaskIsOutOfReach() throws Exception {
        ThrowingCallable remind = () -> inAnotherOffice("camat", () -> remarks.remind(new TaskId(task)));
        refused(remind, "Tugas ini milik kantor lain.");
        refused(
                () -> inAnotherOffice("camat", () -> remarks.of(new TaskId(task))),
                "Anda tidak berhak atas tugas ini.");
        assertThat(inAnotherOffice("camat", () -> remarks.openTasks(new InstanceId(instance.getId()))))
                .isEmpty();
    }

    @Test
    void whatIsOverIsSpokenOfNoMore() {
        sop.walkTo(instance, "step6");
        refused(() -> note("camat", "Terlambat."), "Tugas ini sudah tidak ada; muat ulang daftar tugas.");
        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "Batal.");
        refused(() -> remind("camat"), "Tugas ini sudah tidak ada; muat ulang daftar tugas.");
    }

    @Test
    void aNoteHasBetweenOneAndFourThousandCharacters() {
        note("camat", "a".repeat(4000));
        assertThatThrownBy(() -> note("camat", "a".repeat(4001)))
                .isInstanceOf(InputException.class)
                .hasMessage("Catatan paling panjang 4.000 karakter.");
        assertThatThrownBy(() -> note("camat", "  ")).hasMessage("Catatan wajib diisi.");
        assertThatThrownBy(() -> note("camat", null)).hasMessage("Catatan wajib diisi.");
        assertThat(entries()).hasSize(1);
    }

    @Test
    void theGroupIsRemindedWhileNobodyHoldsTheTaskAndThenItsHolder() {
        assertThat(remind("sekretaris")).satisfies(reminded -> {
            assertThat(reminded.of()).isEqualTo("Kelompok Staf");
            assertThat(reminded.users()).containsExactlyInAnyOrder(new UserId("staf1"), new UserId("staf2"));
        });
        sop.take(sop.task(instance));
        itIs("2026-07-13T08:10");
        assertThat(remind("camat")).satisfies(reminded -> {
            assertThat(reminded.of()).isEqualTo("Rina Kartika");
            assertThat(reminded.users()).containsExactly(new UserId("staf1"));
        });

        assertThat(read("staf1"))
                .extracting(Remark::kind, remark -> remark.about().holder(), Remark::by)
                .containsExactly(
                        tuple(Kind.PENGINGAT, null, new UserId("sekretaris")),
                        tuple(Kind.PENGINGAT, new UserId("staf1"), new UserId("camat")));
        assertThat(entries())
                .extracting(TrailEntry::after)
                .last()
                .asString()
                .contains("\"jenis\":\"pengingat\"", "\"pemegang\":\"staf1\"");
    }

    @Test
    void aTaskIsRemindedOfOnceInTenMinutes() {
        remind("camat");
        itIs("2026-07-13T08:09");

        assertThatThrownBy(() -> remind("sekretaris"))
                .isInstanceOf(InputException.class)
                .hasMessage("Tugas ini sudah diingatkan pada 13 Juli 2026 08.00 WIB; dapat diingatkan lagi mulai "
                        + "13 Juli 2026 08.10 WIB.");
        assertThat(sop.as("sekretaris", () -> remarks.optionsFor(new TaskId(task)))
                        .remindedAt())
                .isEqualTo(at("2026-07-13T08:00"));
        itIs("2026-07-13T08:10");
        remind("sekretaris");
        assertThat(entries()).hasSize(2);
    }

    @Test
    void ofTwoWhoRemindAtOnceOneIsHeard() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        int refused = 0;
        try {
            List<Future<?>> clicks = new ArrayList<>();
            for (String user : List.of("camat", "sekretaris")) {
                clicks.add(two.submit(() -> {
                    together.await();
                    return remind(user);
                }));
            }
            for (Future<?> click : clicks) {
                try {
                    click.get();
                } catch (ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(InputException.class);
                    refused++;
                }
            }
        } finally {
            two.shutdown();
        }
        assertThat(refused).isOne();
        assertThat(read("staf1")).hasSize(1);
        assertThat(entries()).hasSize(1);
    }

    @Test
    void nobodyRemindsThemselves() {
        sop.walkTo(instance, "step8");
        task = sop.task(instance).getId();

        refused(() -> remind("sekretaris"), "Tugas ini Anda pegang sendiri.");
        assertThat(sop.as("sekretaris", () -> remarks.optionsFor(new TaskId(task)))
                        .mayRemind())
                .isFalse();
        assertThat(sop.as("camat", () -> remarks.optionsFor(new TaskId(task))).mayRemind())
                .isTrue();
    }

    private List<TrailEntry> entries() {
        return trail
                .ofMeasurement(measurements
                        .measurement(new InstanceId(instance.getId()))
                        .id())
                .stream()
                .filter(entry -> entry.subject().equals("CATATAN"))
                .toList();
    }

    private void note(String user, String text) {
        sop.as(user, () -> {
            remarks.note(new TaskId(task), text);
            return null;
        });
    }

    private TaskRemarks.Reminded remind(String user) {
        return sop.as(user, () -> remarks.remind(new TaskId(task)));
    }

    private List<Remark> read(String user) {
        return sop.as(user, () -> remarks.of(new TaskId(task)));
    }

    private <T> T inAnotherOffice(String user, Callable<T> work) throws Exception {
        engine.getIdentityService().setAuthentication(user, List.of("camat"), List.of("lain"));
        try {
            return work.call();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static void refused(ThrowingCallable call, String sentence) {
        assertThatThrownBy(call).isInstanceOf(StepRefused.class).hasMessage(sentence);
    }
}
