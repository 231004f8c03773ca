package sanwei.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import sanwei.dataset.generate.Generator;
import sanwei.dataset.generate.GeneratorSettings;
import sanwei.work.Job;

/** The dataset the benchmarks run on: 20 000 customers, 24 products, 180 weeks, about 10 M order lines; made on first use. */
final class LargeDataset {

    static final String DEFAULT = "target/bench/large.db";

    private LargeDataset() {}

    static Path at(String file) {
        Path path = Path.of(file);
        if (Files.notExists(path)) {
            try {
                Files.createDirectories(path.toAbsolutePath().getParent());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Generator.write(path, new GeneratorSettings(20_000, 180, 24, 1), Job.quiet());
        }
        return path;
    }
}
