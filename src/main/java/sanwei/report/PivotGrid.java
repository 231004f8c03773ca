package sanwei.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import sanwei.band.Bands;
import sanwei.dataset.Season;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.time.Grain;

/**
 * A pivot result laid out as on the screen: its rows below each other, its periods side by side and the years behind them.
 *
 * @param rows those that are shown, in their order
 * @param years the same question by year; empty where the periods are years themselves
 * @param bands that the values are judged by
 * @param seasons of the dataset
 */
public record PivotGrid(PivotTable table, Optional<PivotTable> years, List<PivotRow> rows, Bands bands, List<Season> seasons) {

    /**
     * @param codes of the rows that are shown, in their order; none for all
     * @param pivot answers the same question by year
     * @throws sanwei.work.BadInput when a code is that of no row
     */
    public static PivotGrid of(PivotTable table, List<String> codes, Function<PivotSpec, PivotTable> pivot, Bands bands, List<Season> seasons) {
        List<PivotRow> rows = codes.isEmpty() ? PivotRow.of(table) : PivotRow.find(table, codes);
        PivotSpec spec = table.spec();
        return new PivotGrid(table, spec.time() == Grain.YEAR ? Optional.empty() : Optional.of(pivot.apply(spec.withTime(Grain.YEAR))), rows, bands,
                seasons);
    }

    /** A period of one of the two results. */
    record Column(PivotGrid grid, PivotTable table, int period, boolean year) {

        double value(Measure measure, PivotRow row) {
            return table.value(measure, row.at(period));
        }

        boolean partial() {
            return table.partial(period);
        }

        Band.State state(Measure measure, PivotRow row) {
            return grid.bands.of(measure, table.periods().get(period), grid.seasons)
                    .map(band -> band.stateOf(value(measure, row)))
                    .orElse(Band.State.UNDEFINED);
        }
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        add(table, false, columns);
        years.ifPresent(y -> add(y, true, columns));
        return columns;
    }

    private void add(PivotTable table, boolean year, List<Column> columns) {
        IntStream.range(0, table.periods().size()).forEach(p -> columns.add(new Column(this, table, p, year)));
    }

    List<Measure> measures() {
        return table.spec().measures();
    }
}
