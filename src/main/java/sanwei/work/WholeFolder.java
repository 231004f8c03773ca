package sanwei.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes a new folder so that it appears with all its files or not at all. */
public final class WholeFolder {

    private WholeFolder() {}

    /** Fills a folder that is still called otherwise. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Path folder) throws IOException;
    }

    /**
     * Says early what would make writing impossible, before long work is done for it.
     *
     * @throws BadInput when there is a file of this name or a folder that is not empty, or where it is to lie nothing can be written
     */
    public static void check(Path target) {
        if (Files.isDirectory(target) && !isEmpty(target)) {
            throw BadInput.of("problem.output.not_empty", target.toString());
        }
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw BadInput.of("problem.output.no_new_folder", target.toString());
        }
        WholeFile.checkFolderOf(target);
    }

    /**
     * Has a folder filled beside the target, which takes its place when it is done.
     *
     * @throws BadInput when it cannot be written
     * @throws Cancellation.Cancelled when cancelled meanwhile
     */
    public static void write(Path target, Cancellation cancellation, Content content) {
        check(target);
        Path part = WholeFile.folderOf(target).resolve(".sanwei-" + UUID.randomUUID() + ".part");
        try {
            Files.createDirectory(part);
            content.writeTo(part);
            cancellation.check();
            Files.deleteIfExists(target);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new BadInput(Message.of("problem.output.failed", target.toString(), WholeFile.reason(e)), e);
        } finally {
            delete(part);
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            throw new BadInput(Message.of("problem.output.failed", folder.toString(), WholeFile.reason(e)), e);
        }
    }

    private static void delete(Path part) {
        if (!Files.exists(part)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(part)) {
            List<Path> innermostFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : innermostFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new BadInput(Message.of("problem.output.failed", part.toString(), WholeFile.reason(e)), e);
        }
    }
}
