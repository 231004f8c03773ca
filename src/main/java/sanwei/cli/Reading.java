package sanwei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sanwei.band.Bands;
import sanwei.chart.pivot.Drawing;
import sanwei.chart.pivot.PivotChart;
import sanwei.dataset.Market;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.TidyTable;
import sanwei.report.GridLook;
import sanwei.report.PivotFile;
import sanwei.report.PivotGrid;
import sanwei.time.Days;
import sanwei.work.BadInput;

/** Indicators of one market, computed and written; tells what the reader of the files should know. */
final class Reading {

    private final Console console;
    private final Market market;
    private final Pivot pivot;
    private final PivotFile files;

    Reading(Console console, Path source, Market market) {
        this.console = console;
        this.market = market;
        this.pivot = new Pivot(market);
        this.files = new PivotFile(console.texts(), market, source.getFileName().toString());
    }

    static Reading open(Console console, Path source) {
        return new Reading(console, source, Dataset.open(source, console.job()));
    }

    /** Writes a file and returns how many rows it has. */
    int write(PivotTable result, Path target) {
        return files.write(result, target, console.cancellation());
    }

    /** Prints rows as they stand in a CSV file. */
    void print(PivotTable result) {
        console.print(TidyTable.of(result));
    }

    PivotTable compute(PivotSpec spec) {
        PivotTable result = pivot.compute(spec, console.job());
        if (result.periods().isEmpty() && !market.span().isEmpty()) {
            throw BadInput.of("problem.argument.no_period", spec.from().map(Object::toString).orElse("…"),
                    spec.to().map(Object::toString).orElse("…"),
                    Days.format(market.span().firstDay()), Days.format(market.span().lastDay()));
        }
        noteUnsurveyed(spec.measures());
        return result;
    }

    /** @param codes of the rows, none for all */
    PivotGrid grid(PivotSpec spec, List<String> codes, Bands bands, GridLook look) {
        return PivotGrid.of(compute(spec), codes, byYear -> pivot.compute(byYear, console.job()), bands, market.records().seasons(), look);
    }

    Pivot pivot() {
        return pivot;
    }

    Market market() {
        return market;
    }

    PivotChart chart(PivotTable result, Measure measure, List<PivotRow> rows, Drawing drawing, Bands bands) {
        return PivotChart.of(pivot, result, measure, rows, drawing, bands, console.job());
    }

    private void noteUnsurveyed(List<Measure> measures) {
        Optional<String> ids = measures.stream()
                .filter(m -> m.needsSurvey() && !market.survey().present())
                .map(Measure::id)
                .reduce((a, b) -> a + ", " + b);
        ids.ifPresent(list -> console.warn("cli.pivot.no_survey", list));
    }

    /** Done, or done with the dataset's warnings, which are counted in a line. */
    ExitCode outcome() {
        return console.outcome(market);
    }
}
