package sanwei.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotTable;
import sanwei.time.Period;
import sanwei.ui.scope.Question;
import sanwei.ui.scope.Reasons;

/** The tiles of the latest complete period of a scope. */
final class Tiles {

    /** Two years of months, half a year of weeks: as much as a small course can show. */
    private static final int COURSE = 25;

    private final Question question;
    private final PivotTable table;
    private final int latest;

    private Tiles(Question question, PivotTable table, int latest) {
        this.question = question;
        this.table = table;
        this.latest = latest;
    }

    /** Empty when the data of the scope cover no period from end to end. */
    static Optional<Overview> of(Question question, PivotTable table) {
        Optional<Period> from = question.setting().scope().from();
        return IntStream.range(0, table.periods().size())
                .filter(p -> !table.partial(p))
                .filter(p -> from.map(f -> table.periods().get(p).days().last() >= f.days().first()).orElse(true))
                .boxed()
                .max(Integer::compare)
                .map(latest -> new Tiles(question, table, latest).overview());
    }

    private Overview overview() {
        return new Overview(period(), Indicator.ALL.stream().map(this::tile).toList());
    }

    private Period period() {
        return table.periods().get(latest);
    }

    private Tile tile(Indicator indicator) {
        Measure measure = indicator.first();
        Tile.Reading first = reading(measure);
        int start = Math.max(0, latest + 1 - COURSE);
        return new Tile(
                first,
                indicator.second().map(this::reading),
                question.setting().band(measure, period()),
                change(measure, period().previous()),
                change(measure, period().yearBefore()),
                table.periods().subList(start, latest + 1),
                IntStream.rangeClosed(start, latest).mapToDouble(p -> table.partial(p) ? Double.NaN : value(measure, p)).toArray(),
                first.isDefined() ? Optional.empty() : Optional.of(Reasons.why(measure, period(), question.setting().opened().market(), question.setting().level())));
    }

    private Tile.Reading reading(Measure measure) {
        Cell cell = cell(latest);
        return new Tile.Reading(measure, table.value(measure, cell), table.numerator(measure, cell), table.denominator(measure, cell),
                table.behind(measure, cell));
    }

    private Tile.Change change(Measure measure, Period then) {
        return new Tile.Change(then, table.valueIn(then, measure, cell(latest)));
    }

    private double value(Measure measure, int period) {
        return table.value(measure, cell(period));
    }

    private Cell cell(int period) {
        return new Cell(period, table.allRegions(), table.allCategories());
    }

    static List<Measure> measures() {
        return Measure.handbook();
    }
}
