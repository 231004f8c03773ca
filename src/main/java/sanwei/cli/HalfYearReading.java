package sanwei.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import sanwei.dataset.BundledExample;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.BadInput;

/** What is written where a window cannot be shown: the indicators of the latest half-year by county for the focus brand. */
final class HalfYearReading {

    private static final String FOLDER_PROPERTY = "sanwei.output";

    private final Console console;

    HalfYearReading(Console console) {
        this.console = console;
    }

    ExitCode write(Optional<Path> dataset) {
        Path source = dataset.or(BundledExample::find).orElseThrow(() -> BadInput.of("problem.no_example", BundledExample.PLACE));
        Market market = Dataset.open(source, console.job());
        Period half = latestHalf(market).orElseThrow(() -> BadInput.of("problem.no_lines", source.toString()));
        console.say("cli.no_display");
        PivotSpec spec = spec(market, half);
        Path target = Path.of(System.getProperty(FOLDER_PROPERTY, "")).resolve("sanwei-" + half.label() + ".xlsx");
        var reading = new Reading(console, source, market);
        PivotTable result = reading.compute(spec);
        reading.write(result, target);
        console.say("cli.half.done", target.toAbsolutePath().normalize().toString());
        tell(result, half, market.focusBrand());
        return reading.outcome();
    }

    /** The latest complete one; where the data cover none, the latest. */
    private static Optional<Period> latestHalf(Market market) {
        return market.span().latestComplete(Grain.HALF).or(() -> market.span().periods(Grain.HALF).reversed().stream().findFirst());
    }

    private static PivotSpec spec(Market market, Period half) {
        Optional<LocalDate> anyDayOfIt = Optional.of(LocalDate.ofEpochDay(half.days().first()));
        return PivotSpec.of(Arrays.asList(Measure.values()), Grain.HALF)
                .withRegion(Optional.of(RegionLevel.COUNTY))
                .withProducts(new Selection.Brand(market.focusBrand()))
                .withDays(anyDayOfIt, anyDayOfIt);
    }

    private void tell(PivotTable result, Period half, String brand) {
        var labels = new Labels(console.texts());
        var figures = new Figures(console.texts());
        console.say(result.partial(0) ? "cli.half.partial" : "cli.half.heading", brand, labels.of(half));
        Cell all = new Cell(0, result.allRegions(), result.allCategories());
        for (Measure measure : Measure.handbook()) {
            console.say("cli.half.line", labels.name(measure), figures.value(measure, result.value(measure, all)),
                    figures.parts(measure, result.numerator(measure, all), result.denominator(measure, all)));
        }
    }
}
