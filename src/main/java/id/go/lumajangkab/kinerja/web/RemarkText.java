package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.Remarks.Kind;
import id.go.lumajangkab.kinerja.measurement.Remarks.Remark;
import id.go.lumajangkab.kinerja.words.SopStep;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Notes and reminders as people read them. */
@Component
class RemarkText {

    private final People people;
    private final Display display;

    RemarkText(People people, Display display) {
        this.people = people;
        this.display = display;
    }

    /**
     * A note or a reminder.
     *
     * @param langkah  the step and its name
     * @param jenis    CATATAN or PENGINGAT
     * @param isi      a note's text; whom a reminder was for
     * @param tugasIni whether it is about the task that is looked at
     */
    record Said(
            String langkah, String jenis, String jenisTeks, String isi, String oleh, String waktu, boolean tugasIni) {}

    /** Tells remarks in their order, with one query for all names. */
    List<Said> tell(List<Remark> remarks, TaskId taskId) {
        Set<UserId> users = new HashSet<>();
        remarks.forEach(remark -> {
            users.add(remark.by());
            users.add(remark.about().holder());
        });
        Map<UserId, String> names = people.namesOf(users);
        return remarks.stream()
                .map(remark -> new Said(
                        step(remark),
                        remark.kind().name(),
                        remark.kind() == Kind.CATATAN ? "Catatan" : "Pengingat",
                        remark.kind() == Kind.CATATAN ? remark.text() : "Kepada " + addressee(remark, names),
                        names.get(remark.by()),
                        display.time(remark.at()),
                        remark.about().taskId().equals(taskId)))
                .toList();
    }

    private static String step(Remark remark) {
        return SopStep.numbered(remark.about().step(), remark.about().taskName());
    }

    private static String addressee(Remark remark, Map<UserId, String> names) {
        return Roles.holderWithin(remark.about().holder(), remark.about().role(), names::get);
    }
}
