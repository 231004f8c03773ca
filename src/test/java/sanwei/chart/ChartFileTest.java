package sanwei.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import sanwei.chart.TimeChart.Style;
import sanwei.chart.ChartSpec.Place;
import sanwei.chart.ChartSpec.Series;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.work.BadInput;
import sanwei.work.Cancellation;
import sanwei.work.FullDisk;
import sanwei.work.Message;
import sanwei.work.WholeFile;

class ChartFileTest {

    @TempDir
    Path folder;

    private static PageChart page(int width) {
        var places = IntStream.rangeClosed(1, 6).mapToObj(m -> new Place("25年" + m + "月", "2025年" + m + "月", m == 6)).toList();
        var series = List.of(
                new Series("云溪县", 0.55, 0.61, 0.7, 0.72, 0.79, 0.83), new Series("喆堃区", 0.66, 0.7, Double.NaN, 0.75, 0.74, 0.6));
        var spec = new TimeChart(Style.LINE, Measure.MOVEMENT_STANDARD, places, series, Optional.of(new Band(0.6, 0.8)),
                Message.of("pivot.chart.empty"));
        return new PageChart(spec, "动销率（行标），按县区", "青松 · 全部区域", width);
    }

    private Path write(PageChart page, String name) {
        Path file = folder.resolve(name);
        ChartFile.write(page, Texts.in(Language.ZH), file, new Cancellation());
        return file;
    }

    @Test
    void aPngHasTheWidthOfThePageAtThreeHundredDotsPerInch() throws IOException {
        Path file = write(page(160), "chart.png");

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1890);
        assertThat(image.getHeight()).isEqualTo(1063);
        assertThat(image.getRGB(1889, 1062)).as("the last pixel, which the page covers only in part").isEqualTo(0xFFFFFFFF);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            var root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            var physical = (Element) root.getElementsByTagName("pHYs").item(0);
            assertThat(physical.getAttribute("pixelsPerUnitXAxis")).isEqualTo("11811");
            assertThat(physical.getAttribute("pixelsPerUnitYAxis")).isEqualTo("11811");
            assertThat(physical.getAttribute("unitSpecifier")).isEqualTo("meter");
        }
    }

    @Test
    void anSvgHasItsWordsAsTextInANamedFont() throws Exception {
        Document svg = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(write(page(160), "chart.svg").toFile());

        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("width")).isEqualTo("160.000mm");
        assertThat(root.getAttribute("height")).isEqualTo("90.000mm");
        assertThat(root.getAttribute("font-family")).startsWith("'Noto Sans SC'");
        NodeList texts = root.getElementsByTagNameNS("http://www.w3.org/2000/svg", "text");
        List<String> said = IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
        assertThat(said).contains("动销率（行标），按县区", "青松 · 全部区域", "云溪县", "喆堃区", "25年6月", "60%");
        assertThat(families(root)).containsOnly(root.getAttribute("font-family"));
    }

    private static List<String> families(Element root) {
        List<String> families = new ArrayList<>();
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).hasAttribute("font-family")) {
                families.add(((Element) all.item(i)).getAttribute("font-family"));
            }
        }
        return families;
    }

    @Test
    void aPdfHasTextThatCanBeTakenOut() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(write(page(160), "chart.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("动销率（行标），按县区", "青松 · 全部区域", "云溪县", "喆堃区", "25年6月", "60%");
            PDPage only = pdf.getPage(0);
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(only.getMediaBox().getWidth()).isBetween(453.5f, 453.6f);
            assertThat(only.getMediaBox().getHeight()).isBetween(255.1f, 255.2f);
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
        }
        assertThat(Files.size(folder.resolve("chart.pdf"))).as("only the letters that occur").isLessThan(100_000);
    }

    @ParameterizedTest
    @EnumSource(ChartFormat.class)
    void theSameChartGivesTheSameBytes(ChartFormat format) throws IOException {
        byte[] first = Files.readAllBytes(write(page(80), "chart." + format.code()));

        assertThat(write(page(80), "again." + format.code())).hasBinaryContent(first);
    }

    @Test
    void aChartWithoutValuesSaysWhy() throws IOException {
        var spec = new TimeChart(Style.BAR, Measure.PRICE_INDEX, List.of(), List.of(), Optional.empty(), Message.of("pivot.reason.no_survey"));

        try (PDDocument pdf = Loader.loadPDF(write(new PageChart(spec, "零售价格指数", "", 120), "chart.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("零售价格指数", Texts.in(Language.ZH).get("pivot.reason.no_survey"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 59, 401})
    void aWidthThatNobodyCouldReadOrPrintIsRefused(int width) {
        assertThatThrownBy(() -> page(width)).isInstanceOfSatisfying(BadInput.class,
                e -> assertThat(e.message()).isEqualTo(Message.of("problem.chart.width", width, 60, 400)));
    }

    @Test
    void whatCannotBeWrittenLeavesTheOldFileAsItWas() throws IOException {
        Path old = Files.writeString(folder.resolve("old.gif"), "old");
        Path inside = Files.createDirectory(folder.resolve("folder.png"));

        assertThatThrownBy(() -> write(page(160), "old.gif")).hasMessageStartingWith("problem.output.extension");
        assertThatThrownBy(() -> write(page(160), inside.getFileName().toString())).hasMessageStartingWith("problem.output.directory");
        assertThatThrownBy(() -> write(page(160), "none/chart.svg")).hasMessageStartingWith("problem.output.no_folder");
        Path kept = Files.writeString(folder.resolve("kept.pdf"), "old");
        var cancelled = new Cancellation();
        cancelled.cancel();
        assertThatThrownBy(() -> ChartFile.write(page(160), Texts.in(Language.ZH), kept, cancelled)).isInstanceOf(Cancellation.Cancelled.class);

        assertThat(old).hasContent("old");
        assertThat(kept).hasContent("old");
        try (var names = Files.list(folder)) {
            assertThat(names).hasSize(3);
        }
    }

    private static Stream<Paper.Press> presses() {
        return Stream.of(PngPress::print, SvgPress::print, new PdfPress("title")::print);
    }

    @ParameterizedTest
    @MethodSource("presses")
    void aDiskThatIsFullIsSaidAndTheOldFileStays(Paper.Press press) throws IOException {
        Path target = Files.writeString(folder.resolve("chart"), "old");
        var paper = new Paper(Charts.onPage(page(80), Texts.in(Language.EN)), 80, 60);
        assertThatThrownBy(() -> WholeFile.write(target, new Cancellation(), out -> press.print(paper, new FullDisk(out, 500))))
                .isInstanceOfSatisfying(BadInput.class, e -> assertThat(e.message())
                        .isEqualTo(Message.of("problem.output.failed", target.toString(), FullDisk.SAID)));
        assertThat(target).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }
}
