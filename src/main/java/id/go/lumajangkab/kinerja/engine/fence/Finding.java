package id.go.lumajangkab.kinerja.engine.fence;

import java.util.List;
import org.camunda.bpm.engine.Problem;

/**
 * Why a file is refused, as Camunda Modeler reads it.
 *
 * @param file    name of the resource
 * @param message one sentence that names the element
 * @param line    1 and up, 0 where there is none
 * @param column  1 and up, 0 where there is none
 * @param element id of the element or of the next one around it, {@code null} where none has one
 */
record Finding(String file, String message, int line, int column, String element) implements Problem {

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public String getMainElementId() {
        return element;
    }

    @Override
    public List<String> getElementIds() {
        return element == null ? List.of() : List.of(element);
    }

    /** The sentence with file and line. */
    String text() {
        return file + (line > 0 ? ", baris " + line : "") + ": " + message;
    }
}
