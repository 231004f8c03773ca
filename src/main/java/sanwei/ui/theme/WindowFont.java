package sanwei.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import sanwei.chart.Fonts;

/** The font of the window: the platform's own, or the one that comes with the product where the platform has no Chinese. */
final class WindowFont {

    private WindowFont() {}

    static String family() {
        return isBundled() ? bundled() : Font.getDefault().getFamily();
    }

    static boolean isBundled() {
        return Fonts.family().equals(Fonts.BUNDLED_FAMILY);
    }

    /** Charts have their fonts from another toolkit; this one must be told of it too. */
    private static String bundled() {
        try (InputStream in = WindowFont.class.getResourceAsStream(Fonts.BUNDLED)) {
            return Font.loadFont(in, 13).getFamily();
        } catch (IOException e) {
            throw new UncheckedIOException(Fonts.BUNDLED, e);
        }
    }
}
