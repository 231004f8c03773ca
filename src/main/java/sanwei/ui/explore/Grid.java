package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sanwei.measure.Measure;
import sanwei.pivot.Member;
import sanwei.pivot.PivotRow;
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
        return new Grid(setting, table, List.copyOf(columns), rows(table));
    }

    private static List<Row> rows(PivotTable table) {
        return PivotRow.of(table).stream().map(r -> row(table, r)).toList();
    }

    private static Row row(PivotTable table, PivotRow row) {
        boolean regions = table.allRegions() > 0;
        boolean categories = table.allCategories() > 0;
        boolean member = row.category() < table.allCategories();
        return new Row(row.region(), row.category(), regions && member ? 1 : 0, row.equals(PivotRow.total(table)),
                regions && categories && !member);
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
