package sanwei.ui.whatif.analysis;

import javafx.scene.layout.Region;
import sanwei.ui.control.BesideOrBelow;

/** A chart with the table of its figures beside it, or below where there is no room. */
final class Sides {

    private static final double PART_OF_CHART = 0.56;
    private static final double LEAST_TABLE = 380;
    private static final double LOWEST_TABLE = 180;
    private static final double GAP = 8;

    private Sides() {}

    static Region of(Region chart, Region table) {
        table.setMinHeight(LOWEST_TABLE);
        return new BesideOrBelow(chart, table, width -> width * PART_OF_CHART, LEAST_TABLE, GAP);
    }
}
