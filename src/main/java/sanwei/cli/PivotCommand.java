package sanwei.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import sanwei.pivot.PivotSpec;
import sanwei.report.TableFormat;

/** Writes indicators by time, region and category. */
@CommandLine.Command(name = "pivot", sortOptions = false)
final class PivotCommand implements Command {

    private final Console console;

    @Mixin
    private PivotRequest request;

    PivotCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        PivotSpec spec = request.spec();
        Path source = request.source();
        if (request.out().equals(Words.STANDARD_OUTPUT)) {
            Reading reading = Reading.open(console, source);
            reading.print(reading.compute(spec));
            return reading.outcome();
        }
        Path target = request.target(TableFormat::of);
        Reading reading = Reading.open(console, source);
        int rows = reading.write(reading.compute(spec), target);
        console.say("cli.pivot.done", rows, target.toString());
        return reading.outcome();
    }
}
