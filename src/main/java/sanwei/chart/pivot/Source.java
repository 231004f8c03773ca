package sanwei.chart.pivot;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import sanwei.band.Bands;
import sanwei.chart.ChartSpec;
import sanwei.chart.Mark;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.text.Labels;
import sanwei.text.PivotWords;
import sanwei.text.Texts;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Choices;
import sanwei.work.Message;

/**
 * What charts of a pivot result are drawn from.
 *
 * @param rows chosen to be drawn, none where nobody chose
 * @param bands in force, of which that of the last period is drawn
 */
public record Source(Market market, PivotTable table, Measure measure, List<PivotRow> rows, Bands bands) {

    public Source {
        rows = List.copyOf(rows);
    }

    /** @param other has the same periods and members */
    Source with(PivotTable other) {
        return new Source(market, other, measure, rows, bands);
    }

    /** The rows that can be compared with each other: those chosen where they are several, else all members. */
    List<PivotRow> members() {
        if (rows.size() > 1) {
            return rows;
        }
        Optional<Drawing.By> by = by();
        return by.isEmpty() ? List.of(PivotRow.total(table)) : membersOf(by.get());
    }

    /** What tells members apart first. */
    Optional<Drawing.By> by() {
        return table.allRegions() > 0 ? Optional.of(Drawing.By.REGION)
                : table.allCategories() > 0 ? Optional.of(Drawing.By.CATEGORY) : Optional.empty();
    }

    /** The level whose regions are members: that of the first row chosen where it is a region, else the widest told apart. */
    RegionLevel level() {
        return rows.stream()
                .filter(row -> row.region() < table.allRegions())
                .map(row -> table.level(row.region()))
                .findFirst()
                .orElseGet(() -> table.spec().region().orElseThrow());
    }

    /** The question that has just the members. */
    PivotSpec spec() {
        PivotSpec spec = table.spec();
        return spec.region().isEmpty() ? spec : spec.withRegion(Optional.of(level())).withDownTo(Optional.empty());
    }

    /** What all members together are: the category or the region of the first row chosen, else all. */
    PivotRow whole(Drawing.By by) {
        PivotRow first = rows.isEmpty() ? PivotRow.total(table) : rows.getFirst();
        return switch (by) {
            case REGION -> new PivotRow(table.allRegions(), first.category());
            case CATEGORY -> new PivotRow(first.region(), table.allCategories());
            case PRODUCT -> PivotRow.total(table);
        };
    }

    /** The members of the whole; products are no rows. */
    List<PivotRow> membersOf(Drawing.By by) {
        PivotRow whole = whole(by);
        return switch (by) {
            case REGION -> IntStream.of(table.regionsAt(level())).mapToObj(r -> new PivotRow(r, whole.category())).toList();
            case CATEGORY -> IntStream.range(0, table.allCategories()).mapToObj(c -> new PivotRow(whole.region(), c)).toList();
            case PRODUCT -> List.of();
        };
    }

    List<ChartSpec.Place> places(Texts texts) {
        var words = new PivotWords(texts);
        var labels = new Labels(texts);
        return IntStream.range(0, table.periods().size())
                .mapToObj(p -> new ChartSpec.Place(labels.brief(table.periods().get(p)), words.period(table, p), table.partial(p)))
                .toList();
    }

    /** The measure over the periods. */
    ChartSpec.Series series(PivotRow row, Texts texts) {
        var words = new PivotWords(texts);
        int periods = table.periods().size();
        double[] values = IntStream.range(0, periods).mapToDouble(p -> table.value(measure, row.at(p))).toArray();
        List<String> notes = IntStream.range(0, periods).mapToObj(p -> words.parts(table, measure, row.at(p))).toList();
        return new ChartSpec.Series(words.row(table, row), values, notes);
    }

    List<ChartSpec.Series> series(List<PivotRow> drawn, Texts texts) {
        return drawn.stream().map(row -> series(row, texts)).toList();
    }

    Optional<Band> band() {
        return table.periods().isEmpty() ? Optional.empty() : bands.of(measure, table.periods().getLast(), market.records().seasons());
    }

    Message whenEmpty(Measure... measures) {
        boolean noSurvey = !market.survey().present() && List.of(measures).stream().anyMatch(Measure::needsSurvey);
        return Message.of(noSurvey ? "pivot.reason.no_survey" : "pivot.chart.empty");
    }

    /** The period asked for, or the latest complete one, or where there is none the latest; none in a table without periods. */
    Optional<Period> period(Optional<Period> asked) {
        List<Period> all = table.periods();
        if (asked.isPresent() && !all.contains(asked.get())) {
            throw BadInput.of("problem.unknown.period", asked.get().label(), Choices.of(asked.get().label(), all.stream().map(Period::label).toList()));
        }
        return asked.or(() -> all.reversed().stream().filter(p -> !table.partial(all.indexOf(p))).findFirst())
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    /** The cell of rows drawn over the periods. */
    static Optional<Cell> cell(List<PivotRow> drawn, Mark mark) {
        return mark.series() < drawn.size() ? Optional.of(drawn.get(mark.series()).at(mark.item())) : Optional.empty();
    }

    /** The mark of a cell among rows drawn over the periods. */
    static Set<Mark> marks(List<PivotRow> drawn, Cell cell) {
        Set<Mark> marks = new HashSet<>();
        int row = drawn.indexOf(new PivotRow(cell.region(), cell.category()));
        if (row >= 0) {
            marks.add(new Mark(row, cell.period()));
        }
        return marks;
    }
}
