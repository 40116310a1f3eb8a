package id.go.lumajangkab.kinerja.evidence;

import java.io.IOException;

/** A file that was handed in whole and can be a document; closing it takes it away unless it was stored. */
public final class ReceivedFile implements AutoCloseable {

    private final String name;
    private final FileType type;
    private final Spool spool;

    ReceivedFile(String name, FileType type, Spool spool) {
        this.name = name;
        this.type = type;
        this.spool = spool;
    }

    /** Its name, without a path. */
    public String name() {
        return name;
    }

    /** What it is by its content. */
    public FileType type() {
        return type;
    }

    Spool spool() {
        return spool;
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
