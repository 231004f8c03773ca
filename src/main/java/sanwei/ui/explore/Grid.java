package sanwei.ui.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sanwei.measure.Formula.When;
import sanwei.measure.Measure;
import sanwei.pivot.Member;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.time.Period;
import sanwei.ui.scope.Setting;

/**
 * A pivot table as members and periods, whichever of them become rows.
 *
 * @param columns the periods, and the years behind them
 * @param rows the members, the total first, in dataset order, with those that lie under others
 */
record Grid(Setting setting, PivotTable table, List<Column> columns, List<Row> rows) {

    /**
     * An answer with those to the same question on the days compared with.
     *
     * @param compared none where nothing is compared
     */
    record Answer(PivotTable table, Map<When, PivotTable> compared) {

        private Stream<Column> columns(boolean total) {
            return IntStream.range(0, table.periods().size()).mapToObj(p -> new Column(table, compared, p, total));
        }
    }

    /** @param years the same question by year; empty where the periods are years themselves */
    static Grid of(Setting setting, Answer periods, Optional<Answer> years) {
        List<Column> columns = Stream.concat(periods.columns(false), years.stream().flatMap(y -> y.columns(true))).toList();
        return new Grid(setting, periods.table(), columns, RowTree.of(periods.table()));
    }

    /** The narrowest question that has all of these rows. */
    PivotSpec question(List<Row> some) {
        PivotSpec spec = table.spec();
        return spec.withDownTo(some.stream()
                .filter(row -> row.region() < table.allRegions())
                .map(row -> table.level(row.region()))
                .max(Comparator.naturalOrder()));
    }

    /** How the rows are called on the command line. */
    List<String> codes(List<Row> some) {
        return some.stream().map(row -> row.inTable().code(table)).toList();
    }

    /** Those that a question of the same table has, in dataset order. */
    List<Row> rowsOf(PivotSpec question) {
        return rows.stream()
                .filter(row -> row.region() == table.allRegions() || question.levels().contains(table.level(row.region())))
                .toList();
    }

    Row total() {
        return rows.getFirst();
    }

    /** The periods alone, without the years beside them. */
    List<Column> periods() {
        return columns.stream().filter(c -> !c.total()).toList();
    }

    /**
     * The column of a period, where it and the measure are there.
     *
     * @param period empty for the latest complete one
     */
    Optional<Column> column(Optional<Period> period, Measure measure) {
        return table.spec().measures().contains(measure)
                ? period.map(p -> columns.stream().filter(c -> c.period().equals(p)).findFirst()).orElseGet(this::latest)
                : Optional.empty();
    }

    /** The latest complete period, the latest of all where none is. */
    Optional<Column> latest() {
        return periods().stream().max(Comparator.comparing((Column c) -> !c.partial()).thenComparing(Column::period));
    }

    /** The code that tells the row apart in any reading of the same layout. */
    String key(Row row) {
        return key(table, row.region(), row.category());
    }

    /** The key of the row with these indices. */
    static String key(PivotTable table, int region, int category) {
        return code(table.regions(), region) + "/" + code(table.categories(), category);
    }

    private static String code(List<Member> members, int index) {
        return index == members.size() ? Member.TOTAL : members.get(index).code();
    }
}
