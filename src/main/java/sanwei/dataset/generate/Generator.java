package sanwei.dataset.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.UUID;
import sanwei.work.BadInput;
import sanwei.work.Job;
import sanwei.work.Message;

/** Writes synthetic datasets of a fictional prefecture that behave like real ones. */
public final class Generator {

    private Generator() {}

    /**
     * Writes a dataset, whole or not at all; the same settings give the same bytes.
     *
     * @throws BadInput when the file exists already or cannot be written
     */
    public static void write(Path file, GeneratorSettings settings, Job job) {
        Path whole = file.toAbsolutePath().normalize();
        check(whole);
        Path part = whole.resolveSibling("sanwei-" + UUID.randomUUID() + ".part");
        try {
            fill(part, settings, job);
            job.cancellation().check();
            check(whole);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException | IOException e) {
            job.cancellation().check();
            throw new BadInput(Message.of("problem.generate.unwritable", whole.toString(), String.valueOf(e.getMessage())), e);
        } finally {
            remove(part);
        }
    }

    private static void fill(Path part, GeneratorSettings settings, Job job) throws SQLException {
        try (var dataset = new DatasetFile(part)) {
            new Simulation(settings).run(dataset, job);
            job.report(Message.of("work.generate.finish"), 1);
            dataset.finish(job.cancellation());
        }
    }

    private static void check(Path file) {
        if (Files.exists(file)) {
            throw BadInput.of("problem.generate.exists", file.toString());
        }
        if (!Files.isDirectory(file.getParent())) {
            throw BadInput.of("problem.generate.folder", file.toString(), file.getParent().toString());
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
