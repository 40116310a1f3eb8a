package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.engine.GoneTasks;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.SopStep;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What became of a task that is no longer open: for who comes too late, and for who has just completed it. */
@Component
public class EndedSteps implements GoneTasks {

    private final Unrestricted unrestricted;
    private final People people;
    private final Display display;
    private final MeasurementQueries measurements;

    EndedSteps(Unrestricted unrestricted, People people, Display display, MeasurementQueries measurements) {
        this.unrestricted = unrestricted;
        this.people = people;
        this.display = display;
        this.measurements = measurements;
    }

    @Override
    public String sentence(CommandContext context, String taskId) {
        HistoricTaskInstance ended = taskId == null ? null : find(context, taskId);
        if (ended == null) {
            return "Tugas ini tidak ditemukan; muat ulang daftar tugas.";
        }
        return isCompleted(ended)
                ? "Tugas ini sudah diselesaikan oleh " + people.nameOf(UserId.ofNullable(ended.getAssignee()))
                        + " pada " + display.time(ended.getEndTime().toInstant()) + "; muat ulang daftar tugas."
                : "Tugas ini sudah tidak berjalan karena "
                        + (PenetapanKinerja.KEY.equals(ended.getProcessDefinitionKey())
                                ? "penetapannya dibatalkan"
                                : "pengukurannya " + what(InstanceId.ofNullable(ended.getProcessInstanceId())))
                        + "; muat ulang daftar tugas.";
    }

    /** What became of a measurement whose task nobody completed. */
    private String what(InstanceId processInstanceId) {
        return measurements
                .find(processInstanceId)
                .map(measurement -> switch (measurement.status()) {
                    case TERHENTI -> "terhenti";
                    case BERJALAN, SELESAI, BELUM_DILAPORKAN -> "berakhir";
                    case DIBATALKAN -> "dibatalkan";
                })
                .orElse("dibatalkan");
    }

    /**
     * Tells whoever has completed a task that it is done and who has what comes next.
     *
     * @throws StepRefused when the current user has not completed it
     */
    public String followUp(TaskId taskId) {
        return unrestricted.run(context -> {
            HistoricTaskInstance done = find(context, taskId.value());
            if (done == null || !isCompleted(done) || !done.getAssignee().equals(context.getAuthenticatedUserId())) {
                throw StepRefused.notYours();
            }
            int step = PengukuranKinerja.stepOf(done.getTaskDefinitionKey());
            return (SopStep.isOne(step) ? "Langkah " + step : "“" + done.getName() + "”") + " selesai. "
                    + next(done.getProcessInstanceId());
        });
    }

    private String next(String processInstanceId) {
        List<Task> open = unrestricted
                .engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(processInstanceId)
                .list();
        return open.isEmpty()
                ? "Tidak ada langkah berikutnya."
                : open.stream()
                        .map(task -> task.getName() + ", pada " + whose((TaskEntity) task))
                        .collect(Collectors.joining("; ", "Berikutnya: ", "."));
    }

    private String whose(TaskEntity task) {
        return Roles.holderWithin(UserId.ofNullable(task.getAssignee()), TaskHandover.roleOf(task), people::nameOf);
    }

    private static boolean isCompleted(HistoricTaskInstance ended) {
        return "completed".equals(ended.getDeleteReason()) && ended.getAssignee() != null;
    }

    /** Null where there was none, or another office's. */
    private static HistoricTaskInstance find(CommandContext context, String taskId) {
        HistoricTaskInstance ended = context.runWithoutAuthorization(() -> context.getProcessEngineConfiguration()
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .singleResult());
        return ended != null && context.getTenantManager().isAuthenticatedTenant(ended.getTenantId()) ? ended : null;
    }
}
