package sanwei.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sanwei.pivot.PivotSpec;

/** What every command that writes the answer to one question is told: of which dataset, what, and into which file. */
final class PivotRequest {

    @Parameters(paramLabel = "DATASET", descriptionKey = "dataset")
    private String dataset;

    @Mixin
    private PivotQuestion question;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out;

    /** @throws sanwei.work.BadInput for a word that stands for nothing, as far as that can be told without the dataset */
    PivotSpec spec() {
        return question.spec();
    }

    Path source() {
        return Words.path(dataset);
    }

    /** The file as it was named. */
    String out() {
        return out;
    }

    /**
     * The file to be written: what cannot be is said before a large dataset is opened.
     *
     * @param format refuses names of unknown formats
     */
    Path target(Consumer<Path> format) {
        return Words.target(out, source(), format);
    }
}
