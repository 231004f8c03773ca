package sanwei.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FontsTest {

    private static final String NEEDED = "铺货率喆堃垚䶮（空）÷×Σ▲■▼−≥●→—'%";

    @Test
    void theBundledFontHasRareCharactersAndMarks() {
        Font bundled = Fonts.bundled();
        assertThat(bundled.getFamily(Locale.ROOT)).isEqualTo(Fonts.BUNDLED_FAMILY);
        assertThat(bundled.canDisplayUpTo(NEEDED)).isEqualTo(-1);
    }

    @Test
    void theChosenFontCanWriteChineseAndIsKnownByItsName() {
        Font font = Fonts.text(11f);
        assertThat(font.getSize2D()).isEqualTo(11f);
        assertThat(font.canDisplayUpTo("铺货率喆堃垚▲■▼−≥—")).isEqualTo(-1);
        assertThat(new Font(Fonts.family(), Font.PLAIN, 11).getFamily(Locale.ROOT)).isEqualTo(Fonts.family());
    }
}
