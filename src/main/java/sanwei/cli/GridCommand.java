package sanwei.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sanwei.pivot.PivotSpec;
import sanwei.report.GridFile;
import sanwei.report.GridFormat;

/** Writes indicators as the grid that the window shows. */
@CommandLine.Command(name = "grid", sortOptions = false)
final class GridCommand implements Command {

    private final Console console;

    @Parameters(paramLabel = "DATASET", descriptionKey = "dataset")
    private String dataset;

    @Mixin
    private PivotQuestion question;

    @Option(names = "--rows", paramLabel = "CODE,…", descriptionKey = "grid-rows")
    private List<String> rows = List.of();

    @Option(names = "--dated", paramLabel = "DAY")
    private String dated;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out;

    GridCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        PivotSpec spec = question.spec();
        Optional<LocalDate> day = Optional.ofNullable(dated).map(word -> Words.day("--dated", word));
        Path source = Words.path(dataset);
        Path target = Words.target(out, source, GridFormat::of);
        Reading reading = Reading.open(console, source);
        new GridFile(console.texts(), reading.market(), source.getFileName().toString(), day)
                .write(reading.grid(spec, Words.lists(rows)), target, console.cancellation());
        console.say("cli.written", target.toString());
        return reading.outcome();
    }
}
