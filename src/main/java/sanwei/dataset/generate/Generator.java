package sanwei.dataset.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import sanwei.work.BadInput;
import sanwei.work.Job;
import sanwei.work.Message;
import sanwei.work.WholeFile;

/** Writes synthetic datasets of a fictional prefecture that behave like real ones. */
public final class Generator {

    private Generator() {}

    /**
     * Writes a dataset, whole or not at all; the same settings give the same bytes.
     *
     * @throws BadInput when the file exists already or cannot be written
     */
    public static void write(Path file, GeneratorSettings settings, Job job) {
        if (Files.exists(file)) {
            throw BadInput.of("problem.generate.exists", file.toString());
        }
        WholeFile.make(file, job.cancellation(), part -> {
            try {
                fill(part, settings, job);
            } catch (SQLException e) {
                job.cancellation().check();
                throw new IOException(e.getMessage(), e);
            }
        });
    }

    private static void fill(Path part, GeneratorSettings settings, Job job) throws SQLException {
        try (var dataset = new DatasetFile(part)) {
            new Simulation(settings).run(dataset, job);
            job.report(Message.of("work.generate.finish"), 1);
            dataset.finish(job.cancellation());
        }
    }
}
