package sanwei.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sanwei.pivot.PivotSpec;
import sanwei.report.TableFormat;

/** Writes indicators by time, region and category. */
@CommandLine.Command(name = "pivot", sortOptions = false)
final class PivotCommand implements Command {

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
        if (out.equals(Words.STANDARD_OUTPUT)) {
            Reading reading = Reading.open(console, source);
            reading.print(reading.compute(spec));
            return reading.outcome();
        }
        Path target = Words.target(out, source, TableFormat::of);
        Reading reading = Reading.open(console, source);
        int rows = reading.write(reading.compute(spec), target);
        console.say("cli.pivot.done", rows, target.toString());
        return reading.outcome();
    }
}
