package id.go.lumajangkab.kinerja.planning;

import java.util.List;

/** A file cannot be taken over: nothing of it was. Every bad line is named. */
public final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    ImportException(List<String> problems) {
        super(
                problems.size() == 1
                        ? problems.get(0)
                        : "Berkas tidak diimpor karena ada " + problems.size() + " kesalahan; tidak ada yang diubah.");
        this.problems = List.copyOf(problems);
    }

    /** One Indonesian sentence a problem: file, line, column, what is wrong. */
    public List<String> problems() {
        return problems;
    }
}
