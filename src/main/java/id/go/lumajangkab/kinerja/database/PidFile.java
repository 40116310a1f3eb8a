package id.go.lumajangkab.kinerja.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** What a running PostgreSQL writes down about itself; the file comes and goes with the server. */
final class PidFile {

    static final String NAME = "postmaster.pid";

    private PidFile() {}

    /** Its lines, none where no server runs. */
    static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }
}
