package sanwei.ui.whatif.analysis;

import javafx.scene.layout.Region;
import sanwei.ui.control.BesideOrBelow;

/** A chart and the table of its figures side by side, or one below the other where there is no room. */
final class Sides {

    private static final double PART_OF_CHART = 0.52;
    private static final double LEAST_TABLE = 380;
    private static final double PART_OF_WIDE_TABLE = 0.67;
    private static final double LEAST_CHART = 280;
    private static final double LOWEST_TABLE = 180;
    private static final double GAP = 8;

    private Sides() {}

    static Region of(Region chart, Region table) {
        table.setMinHeight(LOWEST_TABLE);
        return new BesideOrBelow(chart, table, width -> width * PART_OF_CHART, LEAST_TABLE, GAP);
    }

    /** The table first, where its figures are what matters. */
    static Region ofWide(Region table, Region chart) {
        return new BesideOrBelow(table, chart, width -> width * PART_OF_WIDE_TABLE, LEAST_CHART, GAP);
    }
}
