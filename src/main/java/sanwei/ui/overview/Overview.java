package sanwei.ui.overview;

import java.util.List;
import sanwei.time.Period;

/** The eight tiles of a period. */
record Overview(Period period, List<Tile> tiles) {}
