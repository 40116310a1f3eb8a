package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.engine.Handovers;
import id.go.lumajangkab.kinerja.engine.OfficeTasks;
import id.go.lumajangkab.kinerja.engine.ProcessSteps;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.words.HandOver;
import id.go.lumajangkab.kinerja.words.HandoverKind;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * How a task changes hands: its holder puts it back, Sekretaris or Camat hand it to another of the role with a reason,
 * or it returns to the group because its holder left the role. Each is recorded.
 */
@Component
public class TaskHandover implements Handovers {

    private static final int LONGEST_REASON = 4000;

    private final Unrestricted unrestricted;
    private final People people;
    private final MeasurementQueries measurements;
    private final ProcessSteps steps;
    private final StepNotices notices;

    TaskHandover(
            Unrestricted unrestricted,
            People people,
            MeasurementQueries measurements,
            ProcessSteps steps,
            StepNotices notices) {
        this.unrestricted = unrestricted;
        this.people = people;
        this.measurements = measurements;
        this.steps = steps;
        this.notices = notices;
    }

    /**
     * What the current user may do with a task.
     *
     * @param mayPutBack the user holds it
     * @param mayHandOver the user is Sekretaris or Camat and somebody else can take it
     * @param recipients who could take it, name by id; empty where the user may not hand over
     */
    public record Options(boolean mayPutBack, boolean mayHandOver, Map<UserId, String> recipients) {}

    /** What the current user may do with a task. */
    public Options optionsFor(TaskId taskId) {
        return unrestricted.run(context -> {
            TaskEntity task = OfficeTasks.find(context, taskId.value());
            String user = context.getAuthenticatedUserId();
            OfficeTasks.requireSameOffice(context, task);
            Map<UserId, String> recipients = isSupervisor(user) ? recipientsOf(task) : Map.of();
            return new Options(user.equals(task.getAssignee()), !recipients.isEmpty(), recipients);
        });
    }

    @Override
    public void putBack(TaskId taskId) {
        unrestricted.run(context -> {
            TaskEntity task = OfficeTasks.find(context, taskId.value());
            String user = context.getAuthenticatedUserId();
            if (user == null || !user.equals(task.getAssignee())) {
                throw StepRefused.notAllowed("Hanya pemegang tugas yang dapat mengembalikannya.");
            }
            change(task, null, HandoverKind.KEMBALIKAN, null, new UserId(user));
            return null;
        });
    }

    /** Sekretaris or Camat hand a task to another of its role. */
    public void handOver(TaskId taskId, UserId recipient, String reason) {
        unrestricted.run(context -> {
            TaskEntity task = OfficeTasks.find(context, taskId.value());
            String user = context.getAuthenticatedUserId();
            OfficeTasks.requireSameOffice(context, task);
            if (!isSupervisor(user)) {
                throw StepRefused.notAllowed("Hanya Sekretaris dan Camat yang dapat mengalihkan tugas.");
            }
            if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
                throw StepRefused.badInput(
                        "Alasan pengalihan wajib diisi, paling banyak " + LONGEST_REASON + " huruf.");
            }
            if (recipient == null || !recipientsOf(task).containsKey(recipient)) {
                throw StepRefused.badInput("Pilih penerima dari daftar: pegawai lain dengan peran yang sama.");
            }
            change(task, recipient, HandoverKind.ALIHKAN, reason, new UserId(user));
            return null;
        });
    }

    @Override
    public void holderLeft(CommandContext context, UserId userId, String role) {
        for (Task task : tasks(context).taskAssignee(userId.value()).list()) {
            TaskEntity entity = (TaskEntity) task;
            if (role == null || role.equals(roleOf(entity))) {
                change(entity, null, HandoverKind.KELUAR, null, UserId.ofNullable(context.getAuthenticatedUserId()));
            }
        }
        if (role == null || role.equals(Roles.TIM)) {
            for (Task task : tasks(context).taskInvolvedUser(userId.value()).list()) {
                ((TaskEntity) task).deleteCandidateUser(userId.value());
                // the engine keeps the right that came with it
                context.getAuthorizationManager()
                        .deleteAuthorizationsByResourceIdAndUserId(Resources.TASK, task.getId(), userId.value());
            }
        }
    }

    private static TaskQuery tasks(CommandContext context) {
        return context.getProcessEngineConfiguration().getTaskService().createTaskQuery();
    }

    private void change(TaskEntity task, UserId recipient, HandoverKind kind, String reason, UserId by) {
        UserId holder = UserId.ofNullable(task.getAssignee());
        if (recipient != null && roleOf(task).equals(Roles.TIM)) {
            addCandidate(task, recipient.value());
        }
        task.setAssignee(UserId.textOf(recipient));
        task.triggerUpdateEvent();
        steps.handedOver(
                task,
                new HandOver(
                        InstanceId.ofNullable(task.getProcessInstanceId()),
                        new TaskId(task.getId()),
                        PengukuranKinerja.stepOf(task.getTaskDefinitionKey()),
                        kind,
                        holder,
                        recipient,
                        reason,
                        by));
        notices.handedOver(task, holder, reason, by);
    }

    private static void addCandidate(TaskEntity task, String user) {
        if (task.getCandidates().stream().noneMatch(link -> user.equals(link.getUserId()))) {
            task.addCandidateUser(user);
        }
    }

    /** The settled members still in the group for a task of the Tim; where none is left, the whole group. */
    private Map<UserId, String> recipientsOf(TaskEntity task) {
        Map<UserId, String> recipients =
                new LinkedHashMap<>(people.membersOf(roleOf(task), OfficeId.ofNullable(task.getTenantId())));
        if (roleOf(task).equals(Roles.TIM)) {
            Map<UserId, String> settled = new LinkedHashMap<>(recipients);
            settled.keySet().retainAll(measurements.settledTeam(InstanceId.ofNullable(task.getProcessInstanceId())));
            if (!settled.isEmpty()) {
                recipients = settled;
            }
        }
        recipients.remove(UserId.ofNullable(task.getAssignee()));
        return recipients;
    }

    /** The role whose members a task is for; tasks for named persons are those of the Tim. */
    static String roleOf(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst()
                .orElse(Roles.TIM);
    }

    /** Whether somebody sees to it that tasks are done. */
    boolean isSupervisor(String user) {
        return user != null && people.groupsOf(new UserId(user)).stream().anyMatch(Roles.SUPERVISORS::contains);
    }
}
