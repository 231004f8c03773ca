package sanwei.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.chart.TimeChart.Style;
import sanwei.chart.ChartSpec.Place;
import sanwei.chart.ChartSpec.Series;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.work.Message;

class ChartImageTest {

    private static long rightHalf(boolean partial) {
        var chart = chart(Style.BAR, Appearance.LIGHT, partial, Optional.empty(), 0.9, 0.9);
        return pixels(ChartImage.render(chart, 400, 200, 1), 200, 400, Palette.of(Appearance.LIGHT).series(0));
    }

    private static JFreeChart chart(Style kind, Appearance appearance, boolean partial, Optional<Band> band, double... values) {
        var places = List.of(new Place("25年1月", "2025年1月", false), new Place("25年2月", "2025年2月", partial));
        var spec = new TimeChart(kind, Measure.DISTRIBUTION, places, List.of(new Series("全部", values)), band, Message.of("member.empty"));
        return Charts.of(spec, appearance, Texts.in(Language.ZH));
    }

    private static long pixels(BufferedImage image, int fromX, int toX, Color color) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = fromX; x < toX; x++) {
                count += image.getRGB(x, y) == color.getRGB() ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void drawsOnThePanelInTheColoursOfTheAppearance(Appearance appearance) {
        var palette = Palette.of(appearance);
        var band = Optional.of(new Band(0.6, 0.8));
        BufferedImage image = ChartImage.render(chart(Style.BAR, appearance, false, band, 0.5, 0.9), 400, 200, 1);
        assertThat(new Color(image.getRGB(0, 0))).isEqualTo(palette.color(Palette.Role.PANEL));
        assertThat(pixels(image, 0, 400, palette.series(0))).isGreaterThan(2000);
        assertThat(pixels(image, 0, 400, palette.color(Palette.Role.BAND_STRIP))).isGreaterThan(2000);
    }

    @Test
    void aPartialPlaceIsHatchedNotFilled() {
        assertThat(rightHalf(false)).isGreaterThan(4000);
        assertThat(rightHalf(true)).isPositive().isLessThan(rightHalf(false) / 4);
    }

    @Test
    void aGapIsNotDrawn() {
        Color blue = Palette.of(Appearance.LIGHT).series(0);
        var image = ChartImage.render(chart(Style.BAR, Appearance.LIGHT, false, Optional.empty(), 0.9, Double.NaN), 400, 200, 1);
        assertThat(pixels(image, 0, 210, blue)).isGreaterThan(4000);
        assertThat(pixels(image, 230, 400, blue)).isZero();
    }

    @Test
    void aPngIsAsLargeAsTheScaleSaysAndTheSameEachTime() throws IOException {
        byte[] png = ChartImage.png(chart(Style.LINE, Appearance.LIGHT, true, Optional.empty(), 0.5, 0.9), 300, 150, 2);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(read.getWidth()).isEqualTo(600);
        assertThat(read.getHeight()).isEqualTo(300);
        assertThat(png).isEqualTo(ChartImage.png(chart(Style.LINE, Appearance.LIGHT, true, Optional.empty(), 0.5, 0.9), 300, 150, 2));
    }
}
