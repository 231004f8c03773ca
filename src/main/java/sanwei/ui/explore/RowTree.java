package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;

/** Hangs the rows of a pivot table under each other: regions under those they lie in, categories under their region. */
final class RowTree {

    private final PivotTable table;
    private final List<PivotRow> rows;
    private final Map<PivotRow, Integer> places = new HashMap<>();

    private RowTree(PivotTable table) {
        this.table = table;
        rows = PivotRow.of(table);
        rows.forEach(row -> places.put(row, places.size()));
    }

    /** The total first, in the order of the dataset. */
    static List<Row> of(PivotTable table) {
        return new RowTree(table).hang();
    }

    private List<Row> hang() {
        List<Integer> parents = rows.stream().map(this::parent).toList();
        Set<Integer> branches = new HashSet<>(parents);
        List<Row> hung = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int parent = parents.get(i);
            int depth = parent == Row.NONE ? 0 : hung.get(parent).depth() + 1;
            hung.add(new Row(rows.get(i).region(), rows.get(i).category(), parent, depth, rows.get(i).equals(PivotRow.total(table)), branches.contains(i)));
        }
        return List.copyOf(hung);
    }

    private int parent(PivotRow row) {
        boolean member = row.category() < table.allCategories();
        if (member) {
            return table.allRegions() > 0 ? places.get(new PivotRow(row.region(), table.allCategories())) : Row.NONE;
        }
        boolean within = row.region() < table.allRegions() && table.parent(row.region()) < table.allRegions();
        return within ? places.get(new PivotRow(table.parent(row.region()), table.allCategories())) : Row.NONE;
    }
}
