package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.engine.DeployedForms;
import id.go.lumajangkab.kinerja.engine.OfficeTasks;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.engine.form.FormSchema;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Drafts of forms that are half filled in: saved by a task's holder, read by whoever may go on with it. A draft is no
 * fact yet: it is neither a process variable nor in the trail, and it ends with its task.
 */
@Component
public class StepDrafts {

    private final Unrestricted unrestricted;
    private final People people;
    private final DeployedForms forms;
    private final StepTasks tasks;
    private final EndedSteps ended;
    private final DraftStore store;
    private final Display display;

    StepDrafts(
            Unrestricted unrestricted,
            People people,
            DeployedForms forms,
            StepTasks tasks,
            EndedSteps ended,
            DraftStore store,
            Display display) {
        this.unrestricted = unrestricted;
        this.people = people;
        this.forms = forms;
        this.tasks = tasks;
        this.ended = ended;
        this.store = store;
        this.display = display;
    }

    /**
     * A draft.
     *
     * @param values  what the form's fields held, by key
     * @param base    what they had held before anybody typed
     * @param version which draft of the task it is; a later one has a higher version
     * @param savedBy id of the user
     */
    public record Draft(
            Map<String, Object> values, Map<String, Object> base, long version, UserId savedBy, Instant savedAt) {}

    /**
     * The draft of a task as the current user finds it.
     *
     * @param maySave whether the user holds the task
     * @param mayWork whether the user holds it, or could take it now
     * @param draft   empty where there is none, and for who sees the task but may not work on it
     */
    public record Found(boolean maySave, boolean mayWork, Optional<Draft> draft) {}

    /**
     * The draft of a task, for its holder, or for whoever may take it.
     *
     * @throws StepRefused 410 when the task is no longer open, 403 when the current user may not see it
     */
    public Found find(TaskId taskId) {
        return unrestricted.run(context -> {
            TaskEntity task = open(context, taskId);
            tasks.seenByUser(taskId);
            String user = context.getAuthenticatedUserId();
            boolean holds = user.equals(task.getAssignee());
            boolean mayWork = holds || task.getAssignee() == null && tasks.isMeantFor(task, user);
            return new Found(holds, mayWork, mayWork ? store.find(taskId.value()) : Optional.empty());
        });
    }

    /**
     * Saves what the holder has filled in so far. Only what the form edits is kept, and of it only the shape is
     * checked.
     *
     * @param over version of the draft that the user knows, 0 for none
     * @return the draft as it is kept now
     * @throws StepRefused 409 when there is another draft by now, or it was dropped, 410 when the task is no longer open,
     *     403 when the current user does not hold it, 400 when a value has no shape that the form could send
     */
    public Draft save(TaskId taskId, Map<String, Object> values, Map<String, Object> base, long over) {
        try {
            return unrestricted.run(context -> {
                TaskEntity task = held(context, taskId);
                String user = context.getAuthenticatedUserId();
                FormSchema form = formOf(task).forDraft();
                Map<String, Object> kept = StepRefused.refusing(() -> form.accept(values));
                Map<String, Object> before = StepRefused.refusing(() -> form.accept(base));
                Instant now = ClockUtil.getCurrentTime().toInstant();
                long version = store.save(taskId.value(), task.getTenantId(), kept, before, user, now, over)
                        .orElseThrow(() -> newer(taskId));
                return new Draft(kept, before, version, new UserId(user), now);
            });
        } catch (DataIntegrityViolationException refused) {
            // what the database refuses because the task has just ended is told; everything else is a fault
            throw unrestricted.run(context -> context.getTaskManager().findTaskById(taskId.value()) == null
                    ? StepRefused.gone(ended.sentence(context, taskId.value()))
                    : refused);
        }
    }

    /**
     * Drops a draft.
     *
     * @param version the one that the user means
     * @throws StepRefused as {@link #save}
     */
    public void remove(TaskId taskId, long version) {
        unrestricted.run(context -> {
            held(context, taskId);
            if (!store.remove(taskId.value(), version)
                    && store.find(taskId.value()).isPresent()) {
                throw newer(taskId);
            }
            return null;
        });
    }

    private TaskEntity open(CommandContext context, TaskId taskId) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId.value());
        if (task == null) {
            throw StepRefused.gone(ended.sentence(context, taskId.value()));
        }
        return task;
    }

    private TaskEntity held(CommandContext context, TaskId taskId) {
        TaskEntity task = open(context, taskId);
        OfficeTasks.requireOwn(context, task);
        if (task.getAssignee() == null) {
            throw StepRefused.notAllowed("Ambil tugas ini terlebih dahulu, lalu simpan drafnya.");
        }
        if (!task.getAssignee().equals(context.getAuthenticatedUserId())) {
            throw StepRefused.notAllowed("Tugas ini dipegang oleh " + people.nameOf(new UserId(task.getAssignee()))
                    + "; hanya pemegangnya yang dapat menyimpan draf.");
        }
        return task;
    }

    private FormSchema formOf(TaskEntity task) {
        try {
            return forms.schemaOf(task);
        } catch (ProcessEngineException noForm) {
            throw StepRefused.badInput("Tugas ini tidak mempunyai formulir yang dapat disimpan sebagai draf.", noForm);
        }
    }

    private StepRefused newer(TaskId taskId) {
        return StepRefused.conflict(store.find(taskId.value())
                .map(draft -> "Draf tugas ini baru saja disimpan oleh " + people.nameOf(draft.savedBy()) + " pada "
                        + display.time(draft.savedAt()) + ".")
                .orElse("Draf yang Anda lanjutkan sudah dihapus atau diganti oleh impor berkas."));
    }
}
