package sanwei.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sanwei.band.BandCodes;
import sanwei.band.Bands;
import sanwei.pivot.PivotSpec;
import sanwei.report.Axes;
import sanwei.report.Colouring;
import sanwei.report.GridFile;
import sanwei.report.GridFormat;
import sanwei.report.GridLook;

/** Writes indicators as the grid that the window shows. */
@CommandLine.Command(name = "grid", sortOptions = false)
final class GridCommand implements Command {

    private final Console console;

    @Mixin
    private PivotRequest request;

    @Option(names = "--bands", paramLabel = "M=LOW..HIGH,…")
    private List<String> bands = List.of();

    @Option(names = "--rows", paramLabel = "CODE,…", descriptionKey = "grid-rows")
    private List<String> rows = List.of();

    @Option(names = "--axes", paramLabel = "AXES")
    private String axes = GridLook.USUAL.axes().code();

    @Option(names = "--colours", paramLabel = "COLOURS")
    private String colours = GridLook.USUAL.colouring().code();

    @Option(names = "--complete-only")
    private boolean completeOnly;

    @Option(names = "--dated", paramLabel = "DAY")
    private String dated;

    GridCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        PivotSpec spec = request.spec();
        GridLook look = look();
        Bands judgedBy = BandCodes.read(Words.lists(bands));
        Optional<LocalDate> day = Optional.ofNullable(dated).map(word -> Words.day("--dated", word));
        Path source = request.source();
        Path target = request.target(GridFormat::of);
        Reading reading = Reading.open(console, source);
        new GridFile(console.texts(), reading.market(), source.getFileName().toString(), day)
                .write(reading.grid(spec, Words.lists(rows), judgedBy, look), target, console.cancellation());
        console.say("cli.written", target.toString());
        return reading.outcome();
    }

    private GridLook look() {
        return new GridLook(Words.one("axes", axes, List.of(Axes.values()), Axes::code),
                Words.one("colours", colours, List.of(Colouring.values()), Colouring::code), completeOnly);
    }
}
