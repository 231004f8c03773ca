package sanwei.report.writer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import sanwei.chart.Appearance;
import sanwei.chart.Palette;

/** The style rules of pages, with colours by role. */
final class Styles {

    private Styles() {}

    /** @param file beside this class's package, {@code page.css} or {@code screen.css} */
    static String of(String file) {
        String rules = read("common.css") + read(file);
        Palette palette = Palette.of(Appearance.LIGHT);
        for (Palette.Role role : Palette.Role.values()) {
            rules = rules.replace("{" + role.name() + "}", palette.hex(role));
        }
        return rules;
    }

    static String read(String file) {
        try (var in = Styles.class.getResourceAsStream("/sanwei/report/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
