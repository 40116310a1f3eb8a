package id.go.lumajangkab.kinerja;

import id.go.lumajangkab.kinerja.words.StartupException;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where this process puts what is of no use after it: uploads on their way, the web server's own files. Each process has
 * a folder, and beside it a file that it holds locked while it lives. What processes left that were killed is deleted by
 * the next start: only what bears such a name and whose lock is free, without following links.
 */
final class TemporaryFolder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(TemporaryFolder.class);
    private static final String PREFIX = "proses-";
    private static final String LOCK = ".kunci";
    /** Held for a moment while a folder is made or left ones are deleted, so that nobody meets one half made. */
    private static final String GATE = "kunci";

    private final Path folder;
    private final Path lockFile;
    private final FileChannel lock;

    private TemporaryFolder(Path folder, Path lockFile, FileChannel lock) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * Makes the folder of this process, after what others left has been deleted.
     *
     * @param base holds the folders of all processes of this installation; made where it does not exist
     * @throws StartupException where nothing can be written there
     */
    static TemporaryFolder in(Path base) {
        try {
            Path real = privateDirectory(base.toAbsolutePath().normalize()).toRealPath();
            try (FileChannel gate =
                    FileChannel.open(real.resolve(GATE), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                gate.lock();
                deleteLeft(real);
                String name = PREFIX + UUID.randomUUID();
                Path lockFile = real.resolve(name + LOCK);
                FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                lock.lock();
                return new TemporaryFolder(privateDirectory(real.resolve(name)), lockFile, lock);
            }
        } catch (IOException | OverlappingFileLockException failure) {
            throw new StartupException(
                    "Folder sementara " + base.toAbsolutePath() + " tidak dapat dipakai (" + failure
                            + "); periksa pemilik dan hak aksesnya, atau isi KINERJA_TEMPORARY dengan folder lain.",
                    failure);
        }
    }

    Path path() {
        return folder;
    }

    /**
     * Makes it the temporary folder of whatever asks for it from now on. From Java 19 on some of the JDK's own classes
     * know only the one that the program was started with; what uses those here is told by itself.
     */
    void use() {
        System.setProperty("java.io.tmpdir", folder.toString());
        ImageIO.setCacheDirectory(folder.toFile());
    }

    /** Deletes the folder; nothing may use it any more. */
    @Override
    public void close() {
        try (lock) {
            deleteTree(folder);
            Files.deleteIfExists(lockFile);
        } catch (IOException left) {
            // the next start deletes it
            log.debug("Temporary folder", left);
        }
    }

    private static void deleteLeft(Path base) throws IOException {
        try (DirectoryStream<Path> lockFiles = Files.newDirectoryStream(base, PREFIX + "*" + LOCK)) {
            for (Path lockFile : lockFiles) {
                if (Files.isRegularFile(lockFile, LinkOption.NOFOLLOW_LINKS)) {
                    deleteIfLeft(lockFile);
                }
            }
        }
    }

    private static void deleteIfLeft(Path lockFile) {
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.tryLock() == null) {
                return;
            }
            String name = lockFile.getFileName().toString();
            deleteTree(lockFile.resolveSibling(name.substring(0, name.length() - LOCK.length())));
            Files.delete(lockFile);
        } catch (OverlappingFileLockException ofThisProcess) {
            log.debug("In use by this process: {}", lockFile);
        } catch (IOException failure) {
            log.warn("Berkas sementara yang tertinggal di {} tidak dapat dihapus ({}).", lockFile.getParent(), failure);
        }
    }

    /** A link is deleted, never what it points to. */
    private static void deleteTree(Path tree) throws IOException {
        if (!Files.isDirectory(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static Path privateDirectory(Path directory) throws IOException {
        Files.createDirectories(directory);
        if (File.separatorChar == '/') {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
        return directory;
    }
}
