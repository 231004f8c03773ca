package sanwei.ui.band;

import java.util.List;
import sanwei.band.BandCells;
import sanwei.band.BandPolicy;
import sanwei.band.BandReading;
import sanwei.dataset.Season;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotTable;
import sanwei.text.Labels;
import sanwei.time.Period;
import sanwei.ui.inspect.Subject;
import sanwei.ui.scope.Setting;

/** What was read of a scope: the pivot table and its cells, ready for bands to be tried on. */
record Read(Setting setting, Layout layout, PivotTable table, BandCells cells) {

    BandReading against(BandPolicy policy) {
        return BandReading.of(cells, policy.bands(table.periods(), seasons()));
    }

    List<Season> seasons() {
        return setting.opened().market().records().seasons();
    }

    int regions() {
        return Math.max(1, table.regions().size());
    }

    /** The name of a region by its index; of the total where regions are not told apart. */
    String region(int index, Labels labels) {
        return table.regions().isEmpty() ? labels.total() : table.regions().get(index).name();
    }

    Period period(int cell) {
        return table.periods().get(cells.periodOf(cell));
    }

    Subject subject(int region, int period) {
        return new Subject(setting, table, layout.measure(), place(cells.cell(region, period)));
    }

    /** The place of a cell in the table. */
    Cell place(int cell) {
        return new Cell(cells.periodOf(cell), cells.regionOf(cell), table.allCategories());
    }
}
