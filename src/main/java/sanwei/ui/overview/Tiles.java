package sanwei.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotTable;
import sanwei.time.Period;
import sanwei.ui.scope.Compared;
import sanwei.ui.scope.Reasons;
import sanwei.ui.scope.Setting;

/** The tiles of a period of a scope. */
final class Tiles {

    /** Two years of months, half a year of weeks: as much as a small course can show. */
    private static final int COURSE = 25;

    private final Setting setting;
    private final PivotTable table;
    private final int latest;
    private final Compared compared;

    /**
     * @param table all periods up to that of the tiles, and perhaps more
     * @param latest index of the period of the tiles
     */
    Tiles(Setting setting, PivotTable table, int latest, Compared compared) {
        this.setting = setting;
        this.table = table;
        this.latest = latest;
        this.compared = compared;
    }

    List<Tile> all() {
        return Indicator.ALL.stream().map(this::tile).toList();
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
                setting.band(measure, period()),
                compared.changes(measure, cell(latest)),
                table.periods().subList(start, latest + 1),
                IntStream.rangeClosed(start, latest).mapToDouble(p -> table.partial(p) ? Double.NaN : table.value(measure, cell(p))).toArray(),
                first.isDefined() ? Optional.empty() : Optional.of(Reasons.why(measure, period(), setting, setting.level())));
    }

    private Tile.Reading reading(Measure measure) {
        Cell cell = cell(latest);
        return new Tile.Reading(measure, table.value(measure, cell), table.numerator(measure, cell), table.denominator(measure, cell),
                table.behind(measure, cell));
    }

    private Cell cell(int period) {
        return new Cell(period, table.allRegions(), table.allCategories());
    }

    static List<Measure> measures() {
        return Measure.handbook();
    }
}
