package sanwei.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.chart.Appearance;
import sanwei.chart.Palette;

class StylesheetTest {

    private static final Pattern TOKEN = Pattern.compile("(-sw-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6});");
    private static final Pattern USE = Pattern.compile("-sw-[a-z0-9-]+");

    private static Map<String, String> tokens(Appearance appearance) throws IOException {
        String css = css();
        int dark = css.indexOf("@media (prefers-color-scheme: dark)");
        assertThat(dark).isPositive();
        String part = appearance == Appearance.LIGHT ? css.substring(0, dark) : css.substring(dark);
        var tokens = new TreeMap<String, String>();
        TOKEN.matcher(part).results().forEach(m -> tokens.put(m.group(1), m.group(2).toUpperCase(Locale.ROOT)));
        return tokens;
    }

    private static String css() throws IOException {
        try (var in = Theme.class.getResourceAsStream("sanwei.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void chartsAndWindowHaveTheSameColours(Appearance appearance) throws IOException {
        Map<String, String> tokens = tokens(appearance);
        List<String> todo = new ArrayList<>();
        for (Palette.Role role : Palette.Role.values()) {
            String token = "-sw-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            String wanted = Palette.of(appearance).hex(role).toUpperCase(Locale.ROOT);
            if (!wanted.equals(tokens.get(token))) {
                todo.add("set " + token + " to " + wanted + " for " + appearance);
            }
        }
        assertThat(todo).isEmpty();
    }

    @Test
    void everyTokenHasBothValuesAndEveryUseAToken() throws IOException {
        assertThat(tokens(Appearance.DARK).keySet()).isEqualTo(tokens(Appearance.LIGHT).keySet());
        assertThat(USE.matcher(css()).results().map(m -> m.group())).isSubsetOf(tokens(Appearance.LIGHT).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void textStandsOutFromWhatItIsOn(Appearance appearance) throws IOException {
        Map<String, String> tokens = tokens(appearance);
        Map<String, List<String>> on = Map.of(
                "-sw-text", List.of("-sw-heat-1", "-sw-heat-2", "-sw-heat-3", "-sw-heat-4", "-sw-heat-5", "-sw-low-1", "-sw-low-2", "-sw-low-3",
                        "-sw-high-1", "-sw-high-2", "-sw-high-3", "-sw-panel", "-sw-canvas", "-sw-total", "-sw-selected", "-sw-hover", "-sw-notice"),
                "-sw-text-muted", List.of("-sw-panel", "-sw-canvas", "-sw-total"),
                "-sw-accent-text", List.of("-sw-panel", "-sw-accent-soft"),
                "-sw-below-text", List.of("-sw-panel", "-sw-below-soft"),
                "-sw-above-text", List.of("-sw-panel", "-sw-above-soft"),
                "-sw-inside-text", List.of("-sw-panel"));
        List<String> faint = new ArrayList<>();
        on.forEach((text, grounds) -> grounds.forEach(ground -> {
            double contrast = contrast(tokens.get(text), tokens.get(ground));
            if (contrast < 4.5) {
                faint.add("%s on %s: %.2f (%s)".formatted(text, ground, contrast, appearance));
            }
        }));
        assertThat(faint).isEmpty();
    }

    /** As WCAG 2 defines it. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
