package sanwei.chart;

/** The two ways the whole product looks. */
public enum Appearance {
    LIGHT,
    DARK
}
