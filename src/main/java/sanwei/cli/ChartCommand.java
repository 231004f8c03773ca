package sanwei.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sanwei.band.BandCodes;
import sanwei.band.Bands;
import sanwei.chart.ChartFile;
import sanwei.chart.ChartFormat;
import sanwei.chart.ChartSpec;
import sanwei.chart.PageChart;
import sanwei.chart.Palette;
import sanwei.chart.PivotChart;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.work.BadInput;

/** Draws one indicator as the chart that the window shows, for a page. */
@CommandLine.Command(name = "chart", sortOptions = false)
final class ChartCommand implements Command {

    private final Console console;

    @Mixin
    private PivotRequest request;

    @Option(names = "--rows", paramLabel = "CODE,…")
    private List<String> rows = List.of();

    @Option(names = "--kind", paramLabel = "line|bar")
    private String kind = ChartSpec.Kind.LINE.code();

    @Option(names = "--width", paramLabel = "MM")
    private String width = Integer.toString(PageChart.WIDTH);

    @Option(names = "--bands", paramLabel = "M=LOW..HIGH,…")
    private List<String> bands = List.of();

    ChartCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        PivotSpec spec = request.spec();
        Bands judgedBy = BandCodes.read(Words.lists(bands));
        if (spec.measures().size() != 1) {
            throw BadInput.of("problem.chart.measures", spec.measures().size());
        }
        ChartSpec.Kind drawn = Words.one("kind", kind, Arrays.asList(ChartSpec.Kind.values()), ChartSpec.Kind::code);
        int wide = Words.count("--width", width);
        PageChart.checkWidth(wide);
        List<String> codes = codes();
        Path source = request.source();
        Path target = request.target(ChartFormat::of);
        Reading reading = Reading.open(console, source);
        PivotTable result = reading.compute(spec);
        var chart = new PivotChart(reading.market(), result, spec.measures().getFirst(), PivotRow.find(result, codes), drawn, judgedBy);
        ChartFile.write(chart.page(wide, console.texts()), console.texts(), target, console.cancellation());
        console.say("cli.written", target.toString());
        return reading.outcome();
    }

    private List<String> codes() {
        List<String> codes = Words.lists(rows);
        if (codes.size() > Palette.seriesColors()) {
            throw BadInput.of("problem.chart.rows", codes.size(), Palette.seriesColors());
        }
        return codes;
    }
}
