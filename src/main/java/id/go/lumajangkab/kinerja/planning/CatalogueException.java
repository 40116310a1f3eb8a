package id.go.lumajangkab.kinerja.planning;

import id.go.lumajangkab.kinerja.words.StartupException;
import java.util.List;

/** The catalogue's files cannot be taken over: no start. Every bad line is named, one problem a line of the message. */
public final class CatalogueException extends StartupException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    CatalogueException(List<String> problems) {
        super("Katalog indikator tidak dapat dibaca; perbaiki lalu jalankan lagi:" + System.lineSeparator()
                + String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** One Indonesian sentence a problem: file, line, column, what is wrong. */
    public List<String> problems() {
        return problems;
    }
}
