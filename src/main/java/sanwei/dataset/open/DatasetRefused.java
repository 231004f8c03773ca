package sanwei.dataset.open;

import java.nio.file.Path;
import sanwei.dataset.Problems;

/** A dataset whose data would give wrong numbers; it comes with the list of what is wrong. */
public final class DatasetRefused extends RuntimeException {

    private final transient Path file;
    private final transient Problems problems;

    public DatasetRefused(Path file, Problems problems) {
        super(file + ": " + problems.errors() + " errors");
        this.file = file;
        this.problems = problems;
    }

    public Path file() {
        return file;
    }

    public Problems problems() {
        return problems;
    }
}
