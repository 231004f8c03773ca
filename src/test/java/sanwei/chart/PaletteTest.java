package sanwei.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Color;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.chart.Palette.Role;
import sanwei.measure.Band;

/** Contrast as WCAG 2 defines it: (lighter + 0.05) ÷ (darker + 0.05) of the relative luminances. */
class PaletteTest {

    private static final Set<Role> TEXTS = EnumSet.of(Role.TEXT, Role.TEXT_MUTED, Role.BELOW_TEXT, Role.ABOVE_TEXT);
    /** What colours a cell behind its figure. */
    private static final Set<Role> FILLS = EnumSet.of(Role.HEAT_1, Role.HEAT_2, Role.HEAT_3, Role.HEAT_4, Role.HEAT_5, Role.LOW_1, Role.LOW_2, Role.LOW_3,
            Role.HIGH_1, Role.HIGH_2, Role.HIGH_3);
    private static final Set<Role> QUIET = EnumSet.of(Role.PANEL, Role.GRID, Role.BAND_STRIP, Role.BELOW_SOFT, Role.ABOVE_SOFT, Role.TOTAL);

    @Test
    void contrastIsComputedAsDefined() {
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21, offset(1e-9));
        assertThat(contrast(new Color(0x777777), Color.WHITE)).isEqualTo(4.48, offset(0.005));
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void textsAndMarksStandOutFromPanelAndStrip(Appearance appearance) {
        var palette = Palette.of(appearance);
        List<String> weak = new ArrayList<>();
        for (Role role : EnumSet.complementOf(EnumSet.copyOf(QUIET))) {
            if (FILLS.contains(role)) {
                continue;
            }
            double least = TEXTS.contains(role) ? 4.5 : 3;
            for (Role behind : List.of(Role.PANEL, Role.BAND_STRIP)) {
                double contrast = contrast(palette.color(role), palette.color(behind));
                if (contrast < least) {
                    weak.add("%s on %s: %.2f, needs %.1f".formatted(role, behind, contrast, least));
                }
            }
        }
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void figuresStandOutFromTheColoursOfScales(Appearance appearance) {
        var palette = Palette.of(appearance);
        assertThat(FILLS).allSatisfy(fill -> assertThat(contrast(palette.color(Role.TEXT), palette.color(fill))).isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void gridAndStripAreFaintButThere(Appearance appearance) {
        var palette = Palette.of(appearance);
        assertThat(contrast(palette.color(Role.GRID), palette.color(Role.PANEL))).isBetween(1.1, 1.5);
        assertThat(contrast(palette.color(Role.BAND_STRIP), palette.color(Role.PANEL))).isBetween(1.07, 1.5);
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void seriesHaveColoursOfTheirOwnAndThenRepeat(Appearance appearance) {
        var palette = Palette.of(appearance);
        List<Color> colors = new ArrayList<>();
        for (int s = 0; s < Palette.seriesColors(); s++) {
            colors.add(palette.series(s));
        }
        assertThat(colors).hasSize(8).doesNotHaveDuplicates();
        assertThat(palette.series(8)).isEqualTo(palette.series(0));
    }

    @Test
    void hexAndColorAreTheSame() {
        assertThat(Palette.of(Appearance.LIGHT).hex(Role.BAND_ABOVE)).isEqualTo("#C8642B");
        assertThat(Palette.of(Appearance.LIGHT).color(Role.BAND_ABOVE)).isEqualTo(new Color(0xC8, 0x64, 0x2B));
        assertThat(Palette.of(Appearance.DARK).roleOf(Band.State.BELOW)).isEqualTo(Role.BAND_BELOW);
    }

    private static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
