package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.sop.EndedSteps;
import id.go.lumajangkab.kinerja.sop.TaskHandover;
import id.go.lumajangkab.kinerja.sop.TaskRemarks;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What may be done with a task besides its form: put back by its holder, handed over by Sekretaris or Camat. What is
 * said about it is {@link RemarkController}'s.
 */
@RestController
@RequestMapping("/camunda/api/kinerja/tugas/{taskId}")
class TaskController {

    private final TaskHandover handover;
    private final TaskRemarks remarks;
    private final EndedSteps ended;
    private final Display display;

    TaskController(TaskHandover handover, TaskRemarks remarks, EndedSteps ended, Display display) {
        this.handover = handover;
        this.remarks = remarks;
        this.ended = ended;
        this.display = display;
    }

    record Recipient(String id, String nama) {}

    /** @param diingatkan when it was reminded of last, {@code null} for never */
    record Actions(
            boolean dapatDikembalikan,
            boolean dapatDialihkan,
            List<Recipient> penerima,
            boolean dapatDicatat,
            boolean dapatDiingatkan,
            String diingatkan) {}

    record FollowUp(String kabar) {}

    record HandoverRequest(String kepada, String alasan) {}

    @GetMapping("tindakan")
    Actions actions(@PathVariable String taskId) {
        TaskHandover.Options options = handover.optionsFor(new TaskId(taskId));
        TaskRemarks.Options remark = remarks.optionsFor(new TaskId(taskId));
        return new Actions(
                options.mayPutBack(),
                options.mayHandOver(),
                options.recipients().entrySet().stream()
                        .map(recipient -> new Recipient(recipient.getKey().value(), recipient.getValue()))
                        .toList(),
                remark.mayNote(),
                remark.mayRemind(),
                remark.remindedAt() == null ? null : display.time(remark.remindedAt()));
    }

    /** For whoever has just completed the task: that it is done, and what comes next. */
    @GetMapping("kelanjutan")
    FollowUp followUp(@PathVariable String taskId) {
        return new FollowUp(ended.followUp(new TaskId(taskId)));
    }

    @PostMapping("pengembalian")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putBack(@PathVariable String taskId) {
        handover.putBack(new TaskId(taskId));
    }

    @PostMapping("pengalihan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(@PathVariable String taskId, @RequestBody HandoverRequest request) {
        handover.handOver(new TaskId(taskId), UserId.ofNullable(request.kepada()), request.alasan());
    }
}
