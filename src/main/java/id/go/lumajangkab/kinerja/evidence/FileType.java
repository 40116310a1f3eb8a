package id.go.lumajangkab.kinerja.evidence;

import java.util.Arrays;
import java.util.Optional;

/** The types of files that may be documents. */
public enum FileType {
    PDF("application/pdf"),
    JPG("image/jpeg"),
    PNG("image/png"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    ODT("application/vnd.oasis.opendocument.text");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The registered media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it is a zip file inside. */
    boolean isZip() {
        return switch (this) {
            case XLSX, DOCX, ODS, ODT -> true;
            case PDF, JPG, PNG -> false;
        };
    }

    /** The type with this media type, empty where documents have none such. */
    public static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
