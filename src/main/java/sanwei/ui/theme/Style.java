package sanwei.ui.theme;

/** Names of the style classes that the stylesheet of the window knows. */
public final class Style {

    public static final String SHELL = "shell";
    public static final String RAIL = "rail";
    public static final String RAIL_ITEM = "rail-item";
    public static final String SCOPE_BAR = "scope-bar";
    public static final String STATUS_BAR = "status-bar";
    public static final String SCREEN = "screen";
    public static final String SCREEN_HEAD = "screen-head";
    public static final String HEADING = "heading";
    public static final String CAPTION = "caption";
    public static final String BODY = "body";
    public static final String FIGURE = "figure";
    public static final String TILE = "tile";
    public static final String TILE_NAME = "tile-name";
    public static final String TILE_VALUE = "tile-value";
    public static final String PANEL = "panel";
    public static final String QUIET = "quiet";
    public static final String DROP_DOWN = "drop-down";
    public static final String PICKER = "picker";
    public static final String NOTICE = "notice";
    public static final String SHEET = "sheet";
    public static final String DEFINITION = "definition";
    public static final String BAND_MARK = "band-mark";
    public static final String SPARKLINE_BAND = "sparkline-band";
    public static final String SPARKLINE_LINE = "sparkline-line";
    public static final String SPARKLINE_POINT = "sparkline-point";
    public static final String GRID = "grid";
    public static final String GRID_MEMBER = "grid-member";
    public static final String GRID_VALUE = "grid-value";
    public static final String GRID_TOTAL = "grid-total";
    public static final String PARTIAL = "partial";
    public static final String CHANGED = "changed";

    private Style() {}
}
