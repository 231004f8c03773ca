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
 * A pivot result as on the screen: its rows, its periods and the years behind them, whichever of them lie side by side.
 *
 * @param rows those that are shown, in their order
 * @param years the same question by year; empty where the periods are years themselves
 * @param bands that the values are judged by
 * @param seasons of the dataset
 */
public record PivotGrid(PivotTable table, Optional<PivotTable> years, List<PivotRow> rows, Bands bands, List<Season> seasons,
        GridLook look) {

    /**
     * @param codes of the rows that are shown, in their order; none for all
     * @param pivot answers the same question by year
     * @throws sanwei.work.BadInput when a code is that of no row
     */
    public static PivotGrid of(PivotTable table, List<String> codes, Function<PivotSpec, PivotTable> pivot, Bands bands, List<Season> seasons,
            GridLook look) {
        List<PivotRow> rows = codes.isEmpty() ? PivotRow.of(table) : PivotRow.find(table, codes);
        PivotSpec spec = table.spec();
        return new PivotGrid(table, spec.time() == Grain.YEAR ? Optional.empty() : Optional.of(pivot.apply(spec.withTime(Grain.YEAR))), rows, bands,
                seasons, look);
    }

    /** A period of one of the two results. */
    public record Column(PivotTable table, int period, boolean year) {

        public double value(Measure measure, PivotRow row) {
            return table.value(measure, row.at(period));
        }

        boolean partial() {
            return table.partial(period);
        }
    }

    /** Where one value of the grid is. */
    public record Place(PivotGrid grid, PivotRow row, Column column, Measure measure) implements ColourScale.Judged {

        @Override
        public double value() {
            return column.value(measure, row);
        }

        @Override
        public Optional<Band> band() {
            return grid.bands.of(measure, column.table.periods().get(column.period), grid.seasons);
        }
    }

    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        add(table, false, columns);
        years.ifPresent(y -> add(y, true, columns));
        return columns;
    }

    private void add(PivotTable table, boolean year, List<Column> columns) {
        IntStream.range(0, table.periods().size())
                .mapToObj(p -> new Column(table, p, year))
                .filter(c -> c.year() || !c.partial() || !look.completeOnly())
                .forEach(columns::add);
    }

    ColourScale scale() {
        List<Column> columns = columns();
        return ColourScale.of(look.colouring(), measures(), measure -> rows.stream()
                .flatMap(row -> columns.stream().map(column -> new Place(this, row, column, measure))));
    }

    List<Measure> measures() {
        return table.spec().measures();
    }
}
