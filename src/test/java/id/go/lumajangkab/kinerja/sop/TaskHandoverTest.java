package id.go.lumajangkab.kinerja.sop;

import static id.go.lumajangkab.kinerja.sop.SopDriver.approved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.measurement.Views.Handover;
import id.go.lumajangkab.kinerja.words.HandoverKind;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who holds a task, and how it changes hands. */
class TaskHandoverTest extends SopTest {

    @Autowired
    TaskHandover handover;

    private final List<String> hired = new ArrayList<>();

    @AfterEach
    void dismissTheHired() {
        hired.forEach(engine.getIdentityService()::deleteUser);
    }

    @Test
    void belongsAtOnceToTheOnlyOneWithTheRoleAndElseToNobody() {
        ProcessInstance instance = sop.start(2024, 4);

        assertThat(holderAt(instance, "step1")).isEqualTo("camat");
        assertThat(holderAt(instance, "step2")).isEqualTo("sekretaris");
        assertThat(holderAt(instance, "step3")).isNull();
        assertThat(holderAt(instance, "step4")).isEqualTo("kasubagRenvapor");
        assertThat(holderAt(instance, "step5")).isNull();
        assertThat(holderAt(instance, "step6")).isEqualTo("kasubagRenvapor");
        assertThat(holderAt(instance, "step7")).isNull();
        assertThat(holderAt(instance, "step8")).isEqualTo("sekretaris");
        assertThat(holderAt(instance, "step9")).isEqualTo("sekretaris");
        assertThat(holderAt(instance, "archive")).isEqualTo("kasubagUmum");
    }

    @Test
    void belongsAtOnceToATeamOfOne() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step2");

        sop.complete(instance, "step2", Map.of("tim", List.of("tim2")));

        assertThat(sop.task(instance).getAssignee()).isEqualTo("tim2");
        assertThat(canSee("tim1", sop.task(instance))).isFalse();
    }

    @Test
    void isPutBackByItsHolderAndTakenAgain() {
        Task task = typing();
        claim("staf1", task);

        putBack("staf1", task);

        assertThat(current(task).getAssignee()).isNull();
        claim("staf2", task);
        assertThat(current(task).getAssignee()).isEqualTo("staf2");
        assertThat(handovers(task))
                .extracting(Handover::step, Handover::kind, Handover::from, Handover::to, Handover::by)
                .containsExactly(tuple(5, HandoverKind.KEMBALIKAN, new UserId("staf1"), null, new UserId("staf1")));
    }

    @Test
    void isPutBackThroughTheEnginesOwnUnclaimToo() {
        Task task = typing();
        claim("staf1", task);

        sop.as("staf1", () -> {
            engine.getTaskService().setAssignee(task.getId(), null);
            return null;
        });

        assertThat(current(task).getAssignee()).isNull();
        assertThat(handovers(task)).extracting(Handover::kind).containsExactly(HandoverKind.KEMBALIKAN);
    }

    @Test
    void isPutBackAndTakenAgainAlsoWhereItWasOnesOwnFromTheStart() {
        ProcessInstance instance = sop.start(2024, 4);
        Task task = sop.task(instance);

        putBack("camat", task);

        assertThat(current(task).getAssignee()).isNull();
        assertThat(canSee("camat", task)).isTrue();
        assertRefused(
                403,
                "Ambil tugas ini terlebih dahulu, lalu selesaikan.",
                () -> sop.submit("camat", task.getId(), SopDriver.order()));
        claim("camat", task);
        sop.submit("camat", task.getId(), SopDriver.order());
        assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo("step2");
    }

    @Test
    void isPutBackByNobodyElse() {
        Task task = typing();
        claim("staf1", task);

        for (String other : List.of("staf2", "sekretaris", "camat", "admin")) {
            assertRefused(403, "Hanya pemegang tugas yang dapat mengembalikannya.", () -> putBack(other, task));
        }

        assertThat(current(task).getAssignee()).isEqualTo("staf1");
    }

    @Test
    void isTakenOnlyByWhomItIsMeantForAndOnlyForOneself() {
        Task task = typing();

        for (String other :
                List.of("camat", "sekretaris", "tim1", "kasubagRenvapor", "kasubagUmum", "analis", "admin")) {
            assertRefused(403, "Tugas ini untuk peran lain; Anda tidak dapat mengambilnya.", () -> claim(other, task));
        }
        assertRefused(
                403,
                "Tugas hanya dapat diambil untuk diri sendiri.",
                () -> sop.as("staf1", () -> {
                    engine.getTaskService().claim(task.getId(), "staf2");
                    return null;
                }));
        claim("staf1", task);
        assertRefused(
                400, "Tugas ini sudah diambil oleh Rina Kartika; muat ulang daftar tugas.", () -> claim("staf2", task));
    }

    @Test
    void isNotForTheSameRoleOfAnotherOffice() {
        Task task = typing();

        asOfTempeh(Roles.STAF, () -> {
            assertThat(engine.getTaskService()
                            .createTaskQuery()
                            .taskId(task.getId())
                            .count())
                    .isZero();
            assertRefused(
                    403,
                    "Tugas ini milik kantor lain.",
                    () -> engine.getTaskService().claim(task.getId(), "staf1"));
            assertRefused(
                    403,
                    "Anda tidak berhak atas tugas ini.",
                    () -> engine.getTaskService().complete(task.getId(), Map.of()));
            assertRefused(
                    403,
                    "Anda tidak berhak atas tugas ini.",
                    () -> engine.getFormService().getTaskFormVariables(task.getId()));
        });
        asOfTempeh(
                Roles.SEKRETARIS,
                () -> assertRefused(
                        403,
                        "Tugas ini milik kantor lain.",
                        () -> handover.handOver(new TaskId(task.getId()), new UserId("staf2"), "Cuti.")));
        assertThat(current(task).getAssignee()).isNull();
    }

    @Test
    void isHandedOverBySekretarisAndCamatWithAReason() {
        Task task = typing();
        claim("staf1", task);

        handOver("sekretaris", task, "staf2", "Rina Kartika cuti.");
        handOver("camat", task, "staf1", "Rina Kartika sudah kembali.");

        assertThat(current(task).getAssignee()).isEqualTo("staf1");
        assertThat(handovers(task))
                .extracting(Handover::kind, Handover::from, Handover::to, Handover::reason, Handover::by)
                .containsExactly(
                        tuple(
                                HandoverKind.ALIHKAN,
                                new UserId("staf1"),
                                new UserId("staf2"),
                                "Rina Kartika cuti.",
                                new UserId("sekretaris")),
                        tuple(
                                HandoverKind.ALIHKAN,
                                new UserId("staf2"),
                                new UserId("staf1"),
                                "Rina Kartika sudah kembali.",
                                new UserId("camat")));
    }

    @Test
    void isHandedOverAlsoWhereNobodyHasTakenIt() {
        Task task = typing();

        handOver("sekretaris", task, "staf2", "Joko Susilo yang memahami datanya.");

        sop.submit("staf2", task.getId(), sop.data("staf2", task));
        assertThat(handovers(task))
                .extracting(Handover::from, Handover::to)
                .containsExactly(tuple(null, new UserId("staf2")));
    }

    @Test
    void isNotHandedOverWithoutAReasonOrToAnotherRoleOrToItsHolder() {
        Task task = typing();
        claim("staf1", task);

        for (String reason : new String[] {null, "", "  ", "x".repeat(4001)}) {
            assertRefused(
                    400,
                    "Alasan pengalihan wajib diisi, paling banyak 4000 huruf.",
                    () -> handOver("sekretaris", task, "staf2", reason));
        }
        for (String recipient : new String[] {null, "", "tim1", "kasubagRenvapor", "staf1", "nobody"}) {
            assertRefused(
                    400,
                    "Pilih penerima dari daftar: pegawai lain dengan peran yang sama.",
                    () -> handOver("camat", task, recipient, "Cuti."));
        }

        assertThat(current(task).getAssignee()).isEqualTo("staf1");
        assertThat(handovers(task)).isEmpty();
    }

    @Test
    void isHandedOverByNoOtherRole() {
        Task task = typing();
        claim("staf1", task);

        for (String other : List.of("staf1", "staf2", "tim1", "kasubagRenvapor", "kasubagUmum", "analis", "admin")) {
            assertRefused(
                    403,
                    "Hanya Sekretaris dan Camat yang dapat mengalihkan tugas.",
                    () -> handOver(other, task, "staf2", "Cuti."));
        }
    }

    @Test
    void ofTheTimIsHandedOverWithinTheSettledTeam() {
        hire("tim3", Roles.TIM);
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step3");
        Task task = sop.task(instance);

        assertThat(sop.as("sekretaris", () -> handover.optionsFor(new TaskId(task.getId())))
                        .recipients())
                .containsOnlyKeys(new UserId("tim1"), new UserId("tim2"));
        assertThatThrownBy(() -> handOver("sekretaris", task, "tim3", "Cuti.")).isInstanceOf(StepRefused.class);
        handOver("sekretaris", task, "tim2", "Cuti.");
        assertThat(current(task).getAssignee()).isEqualTo("tim2");
    }

    @Test
    void returnsToTheGroupWhenItsHolderLeavesTheRole() {
        hire("staf3", Roles.STAF);
        Task task = typing();
        claim("staf3", task);

        sop.as("admin", () -> {
            engine.getIdentityService().deleteMembership("staf3", Roles.STAF);
            return null;
        });

        assertLeft("staf3", task);
        assertThat(handovers(task))
                .extracting(Handover::kind, Handover::from, Handover::to, Handover::by)
                .containsExactly(tuple(HandoverKind.KELUAR, new UserId("staf3"), null, new UserId("admin")));
        claim("staf2", task);
        sop.submit("staf2", task.getId(), sop.data("staf2", task));
    }

    @Test
    void returnsToTheGroupWhenItsHolderIsDeleted() {
        hire("staf3", Roles.STAF);
        Task task = typing();
        claim("staf3", task);

        engine.getIdentityService().deleteUser("staf3");

        assertLeft("staf3", task);
        assertThat(handovers(task))
                .extracting(Handover::kind, Handover::from)
                .containsExactly(tuple(HandoverKind.KELUAR, new UserId("staf3")));
    }

    @Test
    void staysWithItsHolderWhoLeavesAnotherRole() {
        hire("staf3", Roles.STAF);
        engine.getIdentityService().createMembership("staf3", Roles.TIM);
        Task task = typing();
        claim("staf3", task);

        engine.getIdentityService().deleteMembership("staf3", Roles.TIM);

        assertThat(current(task).getAssignee()).isEqualTo("staf3");
        assertThat(handovers(task)).isEmpty();
    }

    @Test
    void canBeTakenByANewMemberOfTheRole() {
        Task task = typing();

        hire("staf3", Roles.STAF);

        claim("staf3", task);
        sop.submit("staf3", task.getId(), sop.data("staf3", task));
    }

    @Test
    void ofTheTimLeavesWithWhoLeavesTheTimAndGoesToTheRest() {
        hire("tim3", Roles.TIM);
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step2");
        sop.complete(instance, "step2", Map.of("tim", List.of("tim1", "tim3")));
        Task task = sop.task(instance);
        claim("tim3", task);

        engine.getIdentityService().deleteMembership("tim3", Roles.TIM);

        assertLeft("tim3", task);
        claim("tim1", task);
    }

    @Test
    void ofTheTimStaysWithoutAMemberWhoLeftAndCameBack() {
        hire("tim3", Roles.TIM);
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step2");
        sop.complete(instance, "step2", Map.of("tim", List.of("tim1", "tim3")));
        Task task = sop.task(instance);

        engine.getIdentityService().deleteMembership("tim3", Roles.TIM);
        engine.getIdentityService().createMembership("tim3", Roles.TIM);

        assertThat(canSee("tim3", task)).isFalse();
        handOver("sekretaris", task, "tim3", "Sudah kembali ke Tim.");
        sop.submit("tim3", task.getId(), sop.data("tim3", task));
    }

    @Test
    void ofTheTimIsNotForAMemberWhoLeftTheTimBeforeItBegan() {
        hire("tim3", Roles.TIM);
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step2");
        sop.complete(instance, "step2", Map.of("tim", List.of("tim1", "tim3")));
        sop.walkTo(instance, "step6");

        engine.getIdentityService().deleteMembership("tim3", Roles.TIM);
        sop.complete(instance, "step6", approved());

        assertThat(sop.task(instance).getAssignee()).isEqualTo("tim1");
        assertThat(canSee("tim3", sop.task(instance))).isFalse();
    }

    @Test
    void ofATimThatHasAllLeftIsHandedToAnotherOfTheRole() {
        hire("tim3", Roles.TIM);
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step2");
        sop.complete(instance, "step2", Map.of("tim", List.of("tim3")));
        sop.walkTo(instance, "step6");

        engine.getIdentityService().deleteUser("tim3");
        sop.complete(instance, "step6", approved());
        Task task = sop.task(instance);

        assertThat(task.getAssignee()).isNull();
        handOver("sekretaris", task, "tim1", "Anggota Tim yang ditetapkan sudah pindah.");
        sop.submit("tim1", task.getId(), approved());
        assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo("step8");
    }

    private String holderAt(ProcessInstance instance, String step) {
        sop.walkTo(instance, step);
        return sop.task(instance).getAssignee();
    }

    /** A measurement at step 5, which is for two people. */
    private Task typing() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step5");
        return sop.task(instance);
    }

    private Task current(Task task) {
        return engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult();
    }

    private List<Handover> handovers(Task task) {
        return measurements
                .detail(measurements
                        .measurement(new InstanceId(task.getProcessInstanceId()))
                        .id())
                .orElseThrow()
                .handovers();
    }

    private void claim(String user, Task task) {
        sop.as(user, () -> {
            engine.getTaskService().claim(task.getId(), user);
            return null;
        });
    }

    private void putBack(String user, Task task) {
        sop.as(user, () -> {
            handover.putBack(new TaskId(task.getId()));
            return null;
        });
    }

    private void handOver(String user, Task task, String recipient, String reason) {
        sop.as(user, () -> {
            handover.handOver(new TaskId(task.getId()), UserId.ofNullable(recipient), reason);
            return null;
        });
    }

    private boolean canSee(String user, Task task) {
        return sop.as(
                user,
                () -> engine.getTaskService()
                                .createTaskQuery()
                                .taskId(task.getId())
                                .count()
                        == 1);
    }

    /** Who left can neither see nor take nor complete the task, which nobody holds now. */
    private void assertLeft(String user, Task task) {
        assertThat(current(task).getAssignee()).isNull();
        assertThat(canSee(user, task)).isFalse();
        assertRefused(403, "Anda tidak berhak atas tugas ini.", () -> sop.form(user, task.getId()));
        assertRefused(403, "Tugas ini untuk peran lain; Anda tidak dapat mengambilnya.", () -> claim(user, task));
        assertRefused(403, "Anda tidak berhak atas tugas ini.", () -> sop.submit(user, task.getId(), Map.of()));
    }

    private void hire(String id, String role) {
        User user = engine.getIdentityService().newUser(id);
        user.setFirstName("Pegawai");
        user.setLastName(id);
        user.setPassword(DemoUsers.PASSWORD);
        engine.getIdentityService().saveUser(user);
        engine.getIdentityService().createMembership(id, role);
        hired.add(id);
    }

    /** Somebody with a role in another office. */
    private void asOfTempeh(String role, Runnable work) {
        engine.getIdentityService()
                .setAuthentication(role.equals(Roles.STAF) ? "staf1" : role, List.of(role), List.of("tempeh"));
        try {
            work.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static void assertRefused(int status, String sentence, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(StepRefused.class, refused -> {
            assertThat(refused).hasMessage(sentence);
            assertThat(refused.status()).isEqualTo(status);
        });
    }
}
