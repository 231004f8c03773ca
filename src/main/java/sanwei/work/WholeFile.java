package sanwei.work;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file so that it appears whole or not at all; a file that was there before stays as it was until then. */
public final class WholeFile {

    private WholeFile() {}

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Makes a file that does not exist yet at the path it is given. */
    @FunctionalInterface
    public interface Maker {
        void make(Path part) throws IOException;
    }

    /**
     * Says early what would make writing impossible, before long work is done for it.
     *
     * @throws BadInput when the target is a folder or write-protected, or its folder does not exist or cannot be written to
     */
    public static void check(Path target) {
        if (Files.isDirectory(target)) {
            throw BadInput.of("problem.output.directory", target.toString());
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw BadInput.of("problem.output.protected", target.toString());
        }
        checkFolderOf(target);
    }

    /** The part of {@link #check} that is about the folder which the target is to lie in. */
    static void checkFolderOf(Path target) {
        Path folder = folderOf(target);
        if (!Files.isDirectory(folder)) {
            throw BadInput.of("problem.output.no_folder", target.toString(), folder.toString());
        }
        if (!Files.isWritable(folder)) {
            throw BadInput.of("problem.output.folder_protected", target.toString(), folder.toString());
        }
    }

    /**
     * Makes the folder that the target is to lie in, where it is missing.
     *
     * @throws BadInput when it cannot be made
     */
    public static void makeFolder(Path target) {
        try {
            Files.createDirectories(folderOf(target));
        } catch (IOException e) {
            throw new BadInput(Message.of("problem.output.no_folder", target.toString(), folderOf(target).toString()), e);
        }
    }

    /**
     * Says that what is read from must not be written to.
     *
     * @throws BadInput when both paths are the same file
     */
    public static void checkApart(Path source, Path target) {
        try {
            if (Files.exists(source) && Files.exists(target) && Files.isSameFile(source, target)) {
                throw BadInput.of("problem.output.itself", target.toString());
            }
        } catch (IOException e) {
            throw new BadInput(Message.of("problem.output.failed", target.toString(), reason(e)), e);
        }
    }

    /**
     * Writes a stream of bytes.
     *
     * @throws BadInput when it cannot be written
     * @throws Cancellation.Cancelled when cancelled meanwhile
     */
    public static void write(Path target, Cancellation cancellation, Content content) {
        make(target, cancellation, part -> {
            try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                content.writeTo(new Cancellable(out, cancellation));
            }
        });
    }

    /**
     * Has a file made beside the target, which takes its place when it is done.
     *
     * @throws BadInput when it cannot be written
     * @throws Cancellation.Cancelled when cancelled meanwhile
     */
    public static void make(Path target, Cancellation cancellation, Maker maker) {
        check(target);
        try {
            // a link is followed, so that it stays one
            makeBeside(Files.exists(target) ? target.toRealPath() : target, cancellation, maker);
        } catch (IOException e) {
            throw new BadInput(Message.of("problem.output.failed", target.toString(), reason(e)), e);
        }
    }

    private static void makeBeside(Path target, Cancellation cancellation, Maker maker) throws IOException {
        Path part = folderOf(target).resolve(".sanwei-" + UUID.randomUUID() + ".part");
        try {
            maker.make(part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            cancellation.check();
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static Path folderOf(Path target) {
        return target.toAbsolutePath().getParent() == null ? target : target.toAbsolutePath().getParent();
    }

    static String reason(IOException e) {
        if (e.getCause() instanceof IOException inner) {
            // an encoder only says that it could not write
            return reason(inner);
        }
        boolean named = e instanceof FileSystemException f && f.getReason() != null;
        String reason = named ? ((FileSystemException) e).getReason() : e.getMessage();
        return reason == null || reason.isBlank() ? e.getClass().getSimpleName() : reason;
    }

    /** Asks with every block whether to go on. */
    private static final class Cancellable extends FilterOutputStream {

        private final Cancellation cancellation;

        Cancellable(OutputStream out, Cancellation cancellation) {
            super(out);
            this.cancellation = cancellation;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            cancellation.check();
            out.write(bytes, from, length);
        }
    }
}
