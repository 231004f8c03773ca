package sanwei.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sanwei.dataset.Market;
import sanwei.dataset.open.Dataset;
import sanwei.pivot.PivotSpec;
import sanwei.report.TableFormat;
import sanwei.work.BadInput;
import sanwei.work.WholeFile;

/** Writes indicators by time, region and category. */
@CommandLine.Command(name = "pivot", sortOptions = false)
final class PivotCommand implements Command {

    private static final String STANDARD_OUTPUT = "-";

    private final Console console;

    @Parameters(paramLabel = "DATASET", descriptionKey = "dataset")
    private String dataset;

    @Mixin
    private PivotQuestion question;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out;

    PivotCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        PivotSpec spec = question.spec();
        Path source = Words.path(dataset);
        if (out.equals(STANDARD_OUTPUT)) {
            Reading reading = open(source);
            reading.print(reading.compute(spec));
            return reading.outcome();
        }
        Path target = Words.path(out);
        // what cannot be written is said before a large dataset is opened
        TableFormat.of(target);
        WholeFile.check(target);
        refuseItself(source, target);
        Reading reading = open(source);
        int rows = reading.write(reading.compute(spec), target);
        console.say("cli.pivot.done", rows, target.toString());
        return reading.outcome();
    }

    private Reading open(Path source) {
        Market market = Dataset.open(source, console.job());
        return new Reading(console, source, market);
    }

    private static void refuseItself(Path source, Path target) {
        try {
            if (Files.exists(source) && Files.exists(target) && Files.isSameFile(source, target)) {
                throw BadInput.of("problem.output.itself", target.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
