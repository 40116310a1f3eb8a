package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.measurement.Remarks;
import id.go.lumajangkab.kinerja.notification.Kind;
import id.go.lumajangkab.kinerja.notification.NoticeDesk;
import id.go.lumajangkab.kinerja.notification.Notices;
import id.go.lumajangkab.kinerja.sop.TaskRemarks;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.TaskId;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notes and reminders: read and written by whoever sees the task, reminders by Sekretaris and Camat. */
@RestController
@RequestMapping("/camunda/api/kinerja")
class RemarkController {

    private final TaskRemarks tasks;
    private final Remarks remarks;
    private final Notices notices;
    private final NoticeDesk desk;
    private final RemarkText text;

    RemarkController(TaskRemarks tasks, Remarks remarks, Notices notices, NoticeDesk desk, RemarkText text) {
        this.tasks = tasks;
        this.remarks = remarks;
        this.notices = notices;
        this.desk = desk;
        this.text = text;
    }

    record Note(String isi) {}

    record Done(String keterangan) {}

    record OpenTask(String id, String nama, String pemegang) {}

    record Run(List<OpenTask> tugas, List<RemarkText.Said> catatan) {}

    /** What was said about a task and in the steps before it, the oldest first. */
    @GetMapping("tugas/{taskId}/catatan")
    List<RemarkText.Said> ofTask(@PathVariable String taskId) {
        TaskId task = new TaskId(taskId);
        return text.tell(tasks.of(task), task);
    }

    @PostMapping("tugas/{taskId}/catatan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void note(@PathVariable String taskId, @RequestBody Note note) {
        tasks.note(new TaskId(taskId), note.isi());
    }

    @PostMapping("tugas/{taskId}/pengingat")
    Done remind(@PathVariable String taskId) {
        TaskRemarks.Reminded reminded = tasks.remind(new TaskId(taskId));
        return new Done(reminded.of() + " diingatkan" + how(reminded));
    }

    private String how(TaskRemarks.Reminded reminded) {
        if (!notices.isOn()) {
            return " pada tugas ini di Tasklist; surel belum diaktifkan.";
        }
        return desk.reachesAny(Kind.PENGINGAT, reminded.users())
                ? " pada tugas ini di Tasklist dan lewat surel."
                : " pada tugas ini di Tasklist; tidak lewat surel, karena penerima belum mempunyai alamat surel atau "
                        + "memilih tidak menerimanya.";
    }

    /** What can be followed up in a process instance, and what was said so far; for Sekretaris and Camat. */
    @GetMapping("proses/{processInstanceId}/tindakan")
    Run run(@PathVariable String processInstanceId) {
        List<OpenTask> open = tasks.openTasks(new InstanceId(processInstanceId)).stream()
                .map(task -> new OpenTask(task.id().value(), task.name(), task.holderName()))
                .toList();
        // an instance without an open task is over, and its page shows what was said
        return new Run(
                open, open.isEmpty() ? List.of() : text.tell(remarks.of(new InstanceId(processInstanceId)), null));
    }
}
