package id.go.lumajangkab.kinerja.evidence;

import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes of files as people read them. */
public final class FileSize {

    private static final int STEP = 1024;

    private FileSize() {}

    /** "512 byte", "340 KB" or "1,5 MB". */
    public static String text(long bytes) {
        if (bytes < STEP) {
            return bytes + " byte";
        }
        if (bytes < (long) STEP * STEP) {
            return number(bytes, STEP, 0) + " KB";
        }
        return number(bytes, STEP * STEP, 1) + " MB";
    }

    private static String number(long bytes, int unit, int decimals) {
        BigDecimal size = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(unit), decimals, RoundingMode.HALF_UP);
        return IndonesianNumber.formatExact(size);
    }
}
