package sanwei.chart;

import sanwei.work.Coded;

/** The kinds of chart, in the order in which they are offered. */
public enum ChartKind implements Coded {
    LINE,
    BAR,
    SHARE,
    HEAT,
    PANELS,
    SCATTER,
    CHANGE
}
