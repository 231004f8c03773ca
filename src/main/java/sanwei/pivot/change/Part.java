package sanwei.pivot.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Formula;
import sanwei.pivot.Cell;
import sanwei.pivot.Member;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.time.Period;
import sanwei.work.Job;

/**
 * Where the figures of a member, or of all together, are found.
 *
 * @param table has the periods that are compared
 */
public record Part(Member member, PivotTable table, PivotRow row) {

    /** The regions of a level told apart in a table, of one of its categories. */
    public static List<Part> regions(PivotTable table, RegionLevel level, int category) {
        return IntStream.of(table.regionsAt(level)).mapToObj(r -> new Part(table.regions().get(r), table, new PivotRow(r, category))).toList();
    }

    /** The members of the category told apart in a table, in one of its regions. */
    public static List<Part> categories(PivotTable table, int region) {
        return IntStream.range(0, table.allCategories())
                .mapToObj(c -> new Part(table.categories().get(c), table, new PivotRow(region, c)))
                .toList();
    }

    /** The products that a question is about, each asked for on its own in the total of the question. */
    public static List<Part> products(Pivot pivot, PivotSpec spec, Job job) {
        PivotSpec whole = spec.withRegion(Optional.empty()).withCategory(Optional.empty());
        return pivot.products(spec).stream().map(product -> {
            PivotTable alone = pivot.compute(whole.withProducts(new Selection.Codes(List.of(product.code()))), job);
            return new Part(new Member(product.code(), product.name()), alone, PivotRow.total(alone));
        }).toList();
    }

    /** A row of a table on which the others are parts. */
    public static Part whole(PivotTable table, PivotRow row) {
        return new Part(new Member(Member.TOTAL, Member.TOTAL), table, row);
    }

    public Cell in(Period period) {
        return row.at(table.periods().indexOf(period));
    }

    double value(Formula formula, Period period) {
        return table.value(formula, in(period));
    }
}
