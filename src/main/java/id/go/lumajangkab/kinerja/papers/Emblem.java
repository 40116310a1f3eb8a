package id.go.lumajangkab.kinerja.papers;

/** The kinds of picture that an office's emblem may be: what both a browser and the maker of PDF papers show. */
public final class Emblem {

    private static final int[] PNG = {0x89, 'P', 'N', 'G'};
    private static final int[] JPEG = {0xFF, 0xD8, 0xFF};

    private Emblem() {}

    /** The media type by what the file begins with, null where it is neither PNG nor JPEG. */
    public static String typeOf(byte[] picture) {
        if (beginsWith(picture, PNG)) {
            return "image/png";
        }
        return beginsWith(picture, JPEG) ? "image/jpeg" : null;
    }

    private static boolean beginsWith(byte[] picture, int[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= picture.length || (picture[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
