package sanwei.ui.whatif;

import sanwei.work.Coded;

/** The sides of a result, one of which is looked at. */
enum Face implements Coded {
    /** An indicator over time. */
    COURSE,
    /** The regions whose indicator changes most. */
    REGIONS,
    /** Regions by formats and months. */
    CELLS,
    CUSTOMERS,
    /** The parameters that differ. */
    PARAMETERS,
    /** The arithmetic of one customer, product and week. */
    CARTON,
    /** One of the analyses. */
    ANALYSIS
}
