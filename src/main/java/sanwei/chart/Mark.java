package sanwei.chart;

/**
 * Something drawn in a chart for one value.
 *
 * @param series index of its series, row or panel
 * @param item index of its place or point
 */
public record Mark(int series, int item) {}
