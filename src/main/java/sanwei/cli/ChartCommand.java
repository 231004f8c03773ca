package sanwei.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sanwei.band.BandCodes;
import sanwei.band.Bands;
import sanwei.chart.ChartFile;
import sanwei.chart.ChartFormat;
import sanwei.chart.PageChart;
import sanwei.chart.Palette;
import sanwei.chart.pivot.Drawing;
import sanwei.chart.pivot.PivotChart;
import sanwei.measure.Measure;
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

    @Mixin
    private DrawingOptions options;

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
        Drawing drawing = options.drawing();
        int wide = Words.count("--width", width);
        PageChart.checkWidth(wide);
        List<String> codes = codes(drawing);
        Path source = request.source();
        Path target = request.target(ChartFormat::of);
        Reading reading = Reading.open(console, source);
        Measure measure = spec.measures().getFirst();
        PivotTable result = reading.compute(spec);
        PivotChart chart = reading.chart(result, measure, PivotRow.find(result, codes), drawing, judgedBy);
        ChartFile.write(chart.page(wide, console.texts()), console.texts(), target, console.cancellation());
        console.say("cli.written", target.toString());
        return reading.outcome();
    }

    private List<String> codes(Drawing drawing) {
        List<String> codes = Words.lists(rows);
        if (drawing instanceof Drawing.OverTime && codes.size() > Palette.seriesColors()) {
            throw BadInput.of("problem.chart.rows", codes.size(), Palette.seriesColors());
        }
        return codes;
    }
}
