package id.go.lumajangkab.kinerja.web;

import com.fasterxml.jackson.core.JacksonException;
import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.sop.StepDrafts;
import id.go.lumajangkab.kinerja.sop.StepDrafts.Draft;
import id.go.lumajangkab.kinerja.sop.StepDrafts.Found;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.Json;
import id.go.lumajangkab.kinerja.words.TaskId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The draft of a task's form: read by whoever may work on the task, saved and dropped by its holder. */
@RestController
@RequestMapping("/camunda/api/kinerja/tugas/{taskId}/draf")
class DraftController {

    /** Some hundred rows of long texts. */
    static final int MOST_BYTES = 2_000_000;

    private final StepDrafts drafts;
    private final People people;
    private final Display display;

    DraftController(StepDrafts drafts, People people, Display display) {
        this.drafts = drafts;
        this.people = people;
        this.display = display;
    }

    record View(long versi, String oleh, String waktu, Map<String, Object> isian, Map<String, Object> dasar) {}

    record Answer(boolean dapatDisimpan, boolean dapatDikerjakan, View draf) {}

    record Saving(Map<String, Object> isian, Map<String, Object> dasar, long versi) {}

    record Saved(long versi, String oleh, String waktu) {}

    @GetMapping
    Answer read(@PathVariable String taskId) {
        Found found = drafts.find(new TaskId(taskId));
        return new Answer(
                found.maySave(), found.mayWork(), found.draft().map(this::view).orElse(null));
    }

    /** Saves over the draft of the version that is sent along; 409 when there is another by now. */
    @PutMapping
    Saved save(@PathVariable String taskId, HttpServletRequest request) throws IOException {
        // one byte more than allowed tells that there is more
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new InputException("Isian terlalu panjang untuk disimpan sebagai draf; ringkas uraiannya.");
        }
        Saving saving = read(body);
        Draft draft = drafts.save(new TaskId(taskId), saving.isian(), saving.dasar(), saving.versi());
        return new Saved(draft.version(), people.nameOf(draft.savedBy()), display.time(draft.savedAt()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String taskId, @RequestParam long versi) {
        drafts.remove(new TaskId(taskId), versi);
    }

    private static Saving read(byte[] body) throws IOException {
        try {
            Saving saving = Json.PLAIN.readValue(body, Saving.class);
            if (saving != null && saving.isian() != null && saving.dasar() != null) {
                return saving;
            }
        } catch (JacksonException notWhatIsSent) {
            throw new InputException("Isian tidak terbaca; muat ulang halaman, lalu isi kembali.", notWhatIsSent);
        }
        throw new InputException("Isian tidak terbaca; muat ulang halaman, lalu isi kembali.");
    }

    private View view(Draft draft) {
        return new View(
                draft.version(),
                people.nameOf(draft.savedBy()),
                display.time(draft.savedAt()),
                draft.values(),
                draft.base());
    }
}
