package sanwei.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import sanwei.dataset.BundledExample;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.report.outline.ReportKind;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.BadInput;

/** What is written where a window cannot be shown: the report of the latest half-year, its indicators told in lines. */
final class HalfYearReading {

    private static final String FOLDER_PROPERTY = "sanwei.output";

    private final Console console;

    HalfYearReading(Console console) {
        this.console = console;
    }

    ExitCode write(Optional<Path> dataset) {
        Path source = dataset.or(BundledExample::find).orElseThrow(() -> BadInput.of("problem.no_example", BundledExample.PLACE));
        var report = ReportOfPeriod.open(console, source);
        Period half = report.period(ReportKind.HALF_YEAR, Optional.empty());
        console.say("cli.no_display");
        Path target = Path.of(System.getProperty(FOLDER_PROPERTY, "")).resolve("sanwei-" + half.label() + ".docx");
        report.write(ReportOfPeriod.Wanted.of(ReportKind.HALF_YEAR, half, LocalDate.now()), target);
        console.say("cli.half.done", target.toAbsolutePath().normalize().toString());
        tell(report.reading(), half);
        return report.outcome();
    }

    private void tell(Reading reading, Period half) {
        String brand = reading.market().focusBrand();
        Optional<LocalDate> anyDayOfIt = Optional.of(LocalDate.ofEpochDay(half.days().first()));
        PivotTable result = reading.compute(PivotSpec.of(Measure.handbook(), Grain.HALF)
                .withProducts(new Selection.Brand(brand))
                .withDays(anyDayOfIt, anyDayOfIt));
        var labels = new Labels(console.texts());
        var figures = new Figures(console.texts());
        console.say(result.partial(0) ? "cli.half.partial" : "cli.half.heading", brand, labels.of(half));
        var all = PivotRow.total(result).at(0);
        for (Measure measure : Measure.handbook()) {
            console.say("cli.half.line", labels.name(measure), figures.value(measure, result.value(measure, all)),
                    figures.parts(measure, result.numerator(measure, all), result.denominator(measure, all)));
        }
    }
}
