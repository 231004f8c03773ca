package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** @param years the same question by year; empty where the periods are years themselves */
    static Grid of(Setting setting, PivotTable table, Optional<PivotTable> years) {
        List<Column> columns = new ArrayList<>();
        IntStream.range(0, table.periods().size()).forEach(p -> columns.add(new Column(table, p, false)));
        years.ifPresent(y -> IntStream.range(0, y.periods().size()).forEach(p -> columns.add(new Column(y, p, true))));
        return new Grid(setting, table, List.copyOf(columns), RowTree.of(table));
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

    /** The column of a period, where it and the measure are there. */
    Optional<Column> column(Period period, Measure measure) {
        return columns.stream().filter(c -> c.period().equals(period) && table.spec().measures().contains(measure)).findFirst();
    }

    /** The code that tells the row apart in any reading of the same layout. */
    String key(Row row) {
        return code(table.regions(), row.region()) + "/" + code(table.categories(), row.category());
    }

    private static String code(List<Member> members, int index) {
        return index == members.size() ? Member.TOTAL : members.get(index).code();
    }
}
