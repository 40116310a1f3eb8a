package id.go.lumajangkab.kinerja.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the end of a zip file says of it, read without its directory, which whoever made the file can make as large as
 * the file.
 *
 * @param entries   how many there are
 * @param directory bytes of the directory
 */
record ZipOutline(int entries, long directory) {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    /** Empty where the file does not end as a zip file does. */
    static Optional<ZipOutline> of(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            int length = (int) Math.min(file.length(), END_LENGTH + LONGEST_COMMENT);
            byte[] end = new byte[length];
            file.seek(file.length() - length);
            file.readFully(end);
            ByteBuffer bytes = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_LENGTH; at >= 0; at--) {
                if (bytes.getInt(at) == END_SIGNATURE
                        && at + END_LENGTH + Short.toUnsignedInt(bytes.getShort(at + 20)) == length) {
                    long directory = Integer.toUnsignedLong(bytes.getInt(at + 12));
                    long start = file.length() - length + at - directory;
                    if (start >= 0 && beginsEntry(file, start)) {
                        return Optional.of(new ZipOutline(Short.toUnsignedInt(bytes.getShort(at + 10)), directory));
                    }
                }
            }
            return Optional.empty();
        }
    }

    private static boolean beginsEntry(RandomAccessFile file, long start) throws IOException {
        file.seek(start);
        return Integer.reverseBytes(file.readInt()) == ENTRY_SIGNATURE;
    }
}
