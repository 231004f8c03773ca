package sanwei.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The font of charts: the platform's where it has a Chinese one, else the one that comes with the product. */
public final class Fonts {

    /** The bundled font, from the root of the class path. */
    public static final String BUNDLED = "/sanwei/font/NotoSansSC-Regular.ttf";

    /** Family name of the bundled font. */
    public static final String BUNDLED_FAMILY = "Noto Sans SC";

    /** Chinese families that come with Windows, macOS and Linux desktops. */
    private static final List<String> PLATFORM =
            List.of("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei");

    /** Common and rare characters and the marks that charts use. */
    private static final String NEEDED = "铺货率喆堃垚▲■▼−≥—";

    private Fonts() {}

    /** Size in pixels at scale 1. */
    public static Font text(float size) {
        return Chosen.FONT.deriveFont(size);
    }

    /** The bundled font, so that a page looks the same wherever it is made. Size in pixels at scale 1. */
    static Font onPage(float size) {
        return Bundled.FONT.deriveFont(size);
    }

    /** The family of {@link #text}, as it must be known to whoever draws the text. */
    public static String family() {
        return Chosen.FONT.getFamily(Locale.ROOT);
    }

    /** Found when first asked for: loading costs some tens of milliseconds that a start without charts need not pay. */
    private static final class Chosen {
        private static final Font FONT = platform().orElseGet(() -> Bundled.FONT);
    }

    private static final class Bundled {
        private static final Font FONT = bundled();
    }

    private static Optional<Font> platform() {
        return PLATFORM.stream()
                .map(family -> new Font(family, Font.PLAIN, 12))
                .filter(font -> PLATFORM.contains(font.getFamily(Locale.ROOT)) && font.canDisplayUpTo(NEEDED) < 0)
                .findFirst();
    }

    /** The bundled font, also made known by its name. */
    static Font bundled() {
        try (var in = new BufferedInputStream(Fonts.class.getResourceAsStream(BUNDLED))) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font.deriveFont(12f);
        } catch (IOException e) {
            throw new UncheckedIOException(BUNDLED, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(BUNDLED, e);
        }
    }
}
