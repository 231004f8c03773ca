package sanwei.pivot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanwei.work.BadInput;
import sanwei.work.Choices;

/**
 * A row of a result laid out with its periods side by side; the index behind the last member is the total, as in a {@link Cell}.
 */
public record PivotRow(int region, int category) {

    private static final String BETWEEN = "/";

    /** All rows: each region, the total first, with its categories below it. */
    public static List<PivotRow> of(PivotTable table) {
        List<PivotRow> rows = new ArrayList<>();
        addRegion(table, table.allRegions(), rows);
        for (int region = 0; region < table.allRegions(); region++) {
            addRegion(table, region, rows);
        }
        return rows;
    }

    private static void addRegion(PivotTable table, int region, List<PivotRow> rows) {
        rows.add(new PivotRow(region, table.allCategories()));
        for (int category = 0; category < table.allCategories(); category++) {
            rows.add(new PivotRow(region, category));
        }
    }

    public static PivotRow total(PivotTable table) {
        return new PivotRow(table.allRegions(), table.allCategories());
    }

    public Cell at(int period) {
        return new Cell(period, region, category);
    }

    /**
     * How the row is called on the command line: the codes of its region and its category with a slash between them, where only one
     * of the two is told apart its code alone; {@value Member#TOTAL} for all.
     */
    public String code(PivotTable table) {
        List<String> codes = new ArrayList<>();
        table.spec().region().ifPresent(level -> codes.add(code(table.regions(), region)));
        table.spec().category().ifPresent(told -> codes.add(code(table.categories(), category)));
        return codes.isEmpty() ? Member.TOTAL : String.join(BETWEEN, codes);
    }

    private static String code(List<Member> members, int index) {
        return index == members.size() ? Member.TOTAL : members.get(index).code();
    }

    /**
     * The rows with these codes, in the order of the codes.
     *
     * @throws BadInput when a code is that of no row; the message lists valid ones
     */
    public static List<PivotRow> find(PivotTable table, List<String> codes) {
        Map<String, PivotRow> byCode = new LinkedHashMap<>();
        of(table).forEach(row -> byCode.putIfAbsent(row.code(table), row));
        return codes.stream()
                .map(code -> Optional.ofNullable(byCode.get(code)).orElseThrow(
                        () -> BadInput.of("problem.unknown.row", code, Choices.of(code, List.copyOf(byCode.keySet())))))
                .distinct()
                .toList();
    }
}
