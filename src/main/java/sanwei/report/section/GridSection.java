package sanwei.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.report.Axes;
import sanwei.report.Colouring;
import sanwei.report.PivotGrid;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;
import sanwei.report.document.Section;
import sanwei.report.outline.Part;
import sanwei.work.BadInput;

/** A grid as it was put into the report: a table for each of its measures, within the bounds of a page. */
final class GridSection {

    /** Columns of values that fit side by side on a page. */
    private static final int MOST_COLUMNS = 7;

    private static final int MOST_YEARS = 2;

    /** Rows of two pages. */
    private static final int MOST_ROWS = 60;

    /** Before the name of a region for each level that it lies below the widest. */
    private static final String INDENT = "\u2003";

    private final Inquiry inquiry;
    private final Part.Grid part;

    private GridSection(Inquiry inquiry, Part.Grid part) {
        this.inquiry = inquiry;
        this.part = part;
    }

    static Section of(Inquiry inquiry, Part.Grid part) {
        return Section.of(inquiry.words().title(part.spec().measures(), part.spec()), new GridSection(inquiry, part).blocks());
    }

    /** What cannot be read is said in the place of the tables. */
    private List<Block> blocks() {
        try {
            var rows = new ShownRows(inquiry, part.spec(), part.rows());
            if (rows.table().periods().isEmpty()) {
                return inquiry.paragraph(List.of(inquiry.nothingOf(part.spec())));
            }
            List<Block> blocks = new ArrayList<>();
            part.spec().measures().forEach(measure -> blocks.addAll(rows.head(measure)));
            PivotTable table = rows.table();
            PivotGrid grid = PivotGrid.of(table, rows.chosen().stream().map(row -> row.code(table)).toList(), inquiry::ask, inquiry.request().bands(),
                    inquiry.market().records().seasons(), part.look());
            part.spec().measures().forEach(measure -> blocks.add(table(grid, measure)));
            blocks.addAll(inquiry.paragraph(left(grid)));
            return blocks;
        } catch (BadInput e) {
            return inquiry.paragraph(List.of(inquiry.texts().say(e.message())));
        }
    }

    private boolean membersDown() {
        return part.look().axes() == Axes.MEMBERS_DOWN;
    }

    private List<PivotRow> members(PivotGrid grid) {
        return grid.rows().stream().limit(membersDown() ? MOST_ROWS : MOST_COLUMNS).toList();
    }

    /** The latest periods, and the latest years behind them. */
    private List<PivotGrid.Column> periods(PivotGrid grid) {
        List<PivotGrid.Column> all = grid.columns();
        List<PivotGrid.Column> years = latest(all.stream().filter(PivotGrid.Column::year).toList(), membersDown() ? MOST_YEARS : MOST_ROWS);
        List<PivotGrid.Column> shown = new ArrayList<>(latest(all.stream().filter(c -> !c.year()).toList(),
                (membersDown() ? MOST_COLUMNS : MOST_ROWS) - years.size()));
        shown.addAll(years);
        return shown;
    }

    private static List<PivotGrid.Column> latest(List<PivotGrid.Column> columns, int most) {
        return columns.subList(Math.max(0, columns.size() - most), columns.size());
    }

    private Block table(PivotGrid grid, Measure measure) {
        List<PivotRow> members = members(grid);
        List<PivotGrid.Column> periods = periods(grid);
        List<String> columns = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        if (membersDown()) {
            columns.add(by());
            periods.forEach(column -> columns.add(name(column)));
            members.forEach(row -> rows.add(line(grid, row, indented(grid, row), periods.stream().map(column -> cell(grid, row, column, measure)).toList())));
        } else {
            columns.add(inquiry.say("document.column.period"));
            members.forEach(row -> columns.add(inquiry.words().row(grid.table(), row)));
            periods.forEach(column -> rows.add(Rows.of(name(column), members.stream().map(row -> cell(grid, row, column, measure)).toList())));
        }
        String title = inquiry.say("member.header", inquiry.labels().name(measure), inquiry.words().subject(grid.table(), inquiry.market()));
        return new Block.Table(title, columns, 1, rows);
    }

    private static List<Cell> line(PivotGrid grid, PivotRow row, String name, List<Cell> cells) {
        return row.equals(PivotRow.total(grid.table())) ? Rows.total(name, cells) : Rows.of(name, cells);
    }

    private Cell cell(PivotGrid grid, PivotRow row, PivotGrid.Column column, Measure measure) {
        var place = new PivotGrid.Place(grid, row, column, measure);
        boolean judged = part.look().colouring() == Colouring.BAND;
        return Cell.value(measure, place.value(), judged ? place.state() : Band.State.UNDEFINED, inquiry.figures());
    }

    private String name(PivotGrid.Column column) {
        return inquiry.words().period(column.table(), column.period());
    }

    /** What the rows are. */
    private String by() {
        List<String> told = new ArrayList<>(part.spec().levels().stream().limit(1).map(inquiry.labels()::of).toList());
        part.spec().category().map(inquiry.labels()::of).ifPresent(told::add);
        return String.join(" · ", told);
    }

    private String indented(PivotGrid grid, PivotRow row) {
        PivotTable table = grid.table();
        Optional<RegionLevel> widest = table.spec().region();
        int depth = row.region() == table.allRegions() ? 0
                : (int) IntStream.iterate(row.region(), r -> r >= 0 && r < table.allRegions() && table.level(r) != widest.orElseThrow(), table::parent).count();
        return INDENT.repeat(depth) + inquiry.words().row(table, row);
    }

    /** What there was no room for. */
    private List<String> left(PivotGrid grid) {
        List<String> said = new ArrayList<>();
        int periods = periods(grid).size();
        if (periods < grid.columns().size()) {
            said.add(inquiry.say("document.periods.latest", periods, grid.columns().size()));
        }
        int members = members(grid).size();
        if (members < grid.rows().size()) {
            said.add(inquiry.say("document.rows.first", members, grid.rows().size()));
        }
        return said;
    }
}
