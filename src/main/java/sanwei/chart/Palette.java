package sanwei.chart;

import java.awt.Color;
import java.util.List;
import sanwei.measure.Band;

/** The colours of one appearance by role; the stylesheet of the window gives its tokens the same values. */
public final class Palette {

    private static final List<Role> SERIES = List.of(
            Role.SERIES_1, Role.SERIES_2, Role.SERIES_3, Role.SERIES_4, Role.SERIES_5, Role.SERIES_6, Role.SERIES_7, Role.SERIES_8);

    /** The grey one. */
    private static final Role OTHERS = Role.SERIES_6;

    private final Appearance appearance;

    private Palette(Appearance appearance) {
        this.appearance = appearance;
    }

    public static Palette of(Appearance appearance) {
        return new Palette(appearance);
    }

    /** What a colour is for. */
    public enum Role {
        SERIES_1("#2F6FB3", "#6FA8E5"),
        SERIES_2("#C8642B", "#E8935F"),
        SERIES_3("#3E8E7E", "#66BFAD"),
        SERIES_4("#8A5FA8", "#B892D4"),
        SERIES_5("#B0892C", "#D4B15A"),
        SERIES_6("#5B6770", "#9AA7B0"),
        SERIES_7("#C2577A", "#E58BA8"),
        SERIES_8("#4D8FCC", "#8FC1EF"),
        BAND_BELOW("#2F6FB3", "#6FA8E5"),
        BAND_INSIDE("#6B7F86", "#93A5AB"),
        BAND_ABOVE("#C8642B", "#E8935F"),
        /** The strip behind the data. */
        BAND_STRIP("#F4F7F8", "#222A31"),
        TEXT("#24292F", "#D8DEE4"),
        TEXT_MUTED("#57606A", "#98A1AB"),
        /** Lines that guide the eye and carry nothing. */
        GRID("#E6E9EC", "#2A313A"),
        /** What grids and charts lie on. */
        PANEL("#FFFFFF", "#161B22"),
        /** Lines over partial and undefined cells. */
        HATCH("#858E97", "#78838E"),
        /** What a value below its band lies on in a grid. */
        BELOW_SOFT("#E3EDF8", "#1B2B3D"),
        ABOVE_SOFT("#FAEBE1", "#38261B"),
        BELOW_TEXT("#24588F", "#8FC1EF"),
        ABOVE_TEXT("#9A4718", "#F0A878"),
        /** What a value lies on in a grid, the stronger the larger. */
        HEAT_1("#EEF4FA", "#17222E"),
        HEAT_2("#D6E6F5", "#1B2F45"),
        HEAT_3("#B9D4EE", "#203F5E"),
        HEAT_4("#97BEE5", "#265078"),
        HEAT_5("#7CADDD", "#2B5E8D"),
        /** What a value lies on in a grid, the stronger the farther below its band. */
        LOW_1("#E3EDF8", "#1B2B3D"),
        LOW_2("#BDD6F0", "#1F4468"),
        LOW_3("#8FBBE6", "#275C8F"),
        /** The same above. */
        HIGH_1("#FAEBE1", "#38261B"),
        HIGH_2("#F3CBB0", "#5E3A20"),
        HIGH_3("#E8A77C", "#7F4C26"),
        /** What totals lie on in a grid. */
        TOTAL("#F3F5F7", "#1C222A");

        private final String light;
        private final String dark;

        Role(String light, String dark) {
            this.light = light;
            this.dark = dark;
        }
    }

    public Appearance appearance() {
        return appearance;
    }

    /** {@code #RRGGBB}. */
    public String hex(Role role) {
        return switch (appearance) {
            case LIGHT -> role.light;
            case DARK -> role.dark;
        };
    }

    public Color color(Role role) {
        return Color.decode(hex(role));
    }

    /** Number of series that have a colour of their own. */
    public static int seriesColors() {
        return SERIES.size();
    }

    /** The colour of what stands for all others beside series of their own colours. */
    Color others() {
        return color(OTHERS);
    }

    /** The colour of the series with this index where others are drawn too; theirs is left out. */
    Color seriesBesideOthers(int index) {
        return series(index < SERIES.indexOf(OTHERS) ? index : index + 1);
    }

    /** The colour of the series with this index; they repeat after {@link #seriesColors}. */
    public Color series(int index) {
        return color(SERIES.get(index % SERIES.size()));
    }

    /** So far from the first colour towards the second: 0 is the first, 1 the second. */
    static Color blend(Color from, Color to, double far) {
        int red = between(from.getRed(), to.getRed(), far);
        int green = between(from.getGreen(), to.getGreen(), far);
        return new Color(red, green, between(from.getBlue(), to.getBlue(), far));
    }

    private static int between(int from, int to, double far) {
        return (int) Math.round(from + (to - from) * Math.clamp(far, 0, 1));
    }

    /** Whichever of the two can be read better on the colour, by the contrast that WCAG 2 defines. */
    static Color legible(Color on, Color one, Color other) {
        return contrast(on, one) >= contrast(on, other) ? one : other;
    }

    private static double contrast(Color a, Color b) {
        double first = luminance(a) + 0.05;
        double second = luminance(b) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    public Role roleOf(Band.State state) {
        return switch (state) {
            case BELOW -> Role.BAND_BELOW;
            case INSIDE -> Role.BAND_INSIDE;
            case ABOVE -> Role.BAND_ABOVE;
            case UNDEFINED -> Role.HATCH;
        };
    }
}
