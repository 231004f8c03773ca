package sanwei.dataset.open;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import sanwei.work.BadInput;

/** A dataset's file as the file system sees it, before SQLite does. */
final class DatasetFile {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;

    private final Path path;

    DatasetFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** @throws BadInput when it cannot be a whole SQLite file */
    void check() {
        if (Files.isDirectory(path)) {
            throw fault("problem.file.directory");
        }
        if (!Files.exists(path)) {
            throw fault("problem.file.missing");
        }
        if (!Files.isRegularFile(path)) {
            throw fault("problem.file.special");
        }
        try (InputStream in = Files.newInputStream(path)) {
            checkHeader(in.readNBytes(HEADER), Files.size(path));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void checkHeader(byte[] header, long size) {
        if (header.length == 0) {
            throw fault("problem.file.empty");
        }
        if (header.length < MAGIC.length || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw fault("problem.file.not_sqlite");
        }
        long whole = header.length < HEADER ? HEADER : wholeSize(ByteBuffer.wrap(header));
        if (size < whole) {
            throw fault("problem.file.truncated", whole, size);
        }
    }

    /** Page size × page count; 0 when an old SQLite wrote the header without keeping the count. */
    private static long wholeSize(ByteBuffer header) {
        int pageSize = header.getShort(16) == 1 ? 65_536 : Short.toUnsignedInt(header.getShort(16));
        boolean countKept = header.getInt(24) == header.getInt(92);
        return countKept ? pageSize * Integer.toUnsignedLong(header.getInt(28)) : 0;
    }

    /** Whether its changes go through a write-ahead log beside it. */
    boolean usesLog() {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] header = in.readNBytes(HEADER);
            return header.length == HEADER && header[18] == 2;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    BadInput unreadable(IOException cause) {
        return switch (cause) {
            case AccessDeniedException _ -> fault("problem.file.denied");
            case NoSuchFileException _ -> fault("problem.file.missing");
            default -> fault("problem.file.failed", String.valueOf(cause.getMessage()));
        };
    }

    /** A fault of this file; its path is the first argument. */
    BadInput fault(String code, Object... further) {
        Object[] arguments = new Object[further.length + 1];
        arguments[0] = path.toString();
        System.arraycopy(further, 0, arguments, 1, further.length);
        return BadInput.of(code, arguments);
    }

    /** What changes when somebody writes to the file, or to the log beside it. */
    State state() {
        Path log = path.resolveSibling(path.getFileName() + "-wal");
        try {
            boolean logged = Files.exists(log);
            return new State(Files.size(path), Files.getLastModifiedTime(path), logged ? Files.size(log) : 0);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    record State(long size, FileTime modified, long logSize) {}
}
