package sanwei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sanwei.cli.Shell.Said;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.Job;

class ReportCommandTest {

    private static final Texts EN = Texts.in(Language.EN);
    private static final Period HALF = Period.parse("2025-H1").orElseThrow();

    @TempDir
    Path folder;

    private Path market;

    @BeforeEach
    void write() {
        market = eighteenMonths(TinyMarket.in(folder)).write();
    }

    /** Orders of every month from January 2024 to June 2025, so that the half-year has one before and one a year before. */
    private static TestDataset eighteenMonths(TestDataset dataset) {
        dataset.line("2024-01-01", "k1", "a", 3, 3).line("2025-06-30", "k1", "a", 5, 4);
        for (int month = 0; month < 18; month++) {
            String day = "%d-%02d-15".formatted(2024 + month / 12, month % 12 + 1);
            dataset.line(day, "k1", "a", 10 + month % 5, 8 + month % 3);
            if (month % 4 != 1) {
                dataset.line(day, "k2", "a", 6 + month % 7, 5);
            }
            dataset.survey(day, "k1", "a", "visit", 108.0 + month, 4.0 + month % 3, null);
        }
        return dataset;
    }

    private PivotTable pivot(Optional<RegionLevel> region) {
        PivotSpec spec = PivotSpec.of(Measure.handbook(), Grain.HALF).withProducts(new Selection.Brand("A")).withRegion(region);
        return new Pivot(Dataset.open(market, Job.quiet())).compute(spec, Job.quiet());
    }

    private Path report(String name, Object... options) {
        Path file = folder.resolve(name);
        List<Object> words = new ArrayList<>(List.of("report", market));
        words.addAll(List.of(options));
        words.addAll(List.of("--date", "2025-07-01", "--out", file));
        Said said = new Shell().run(words.toArray());
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        return file;
    }

    private static String shown(PivotTable table, Measure measure, Cell cell) {
        double value = table.value(measure, cell);
        Band.State state = Band.standard(measure, table.periods().get(cell.period()).days()).map(b -> b.stateOf(value)).orElse(Band.State.UNDEFINED);
        String sign = state == Band.State.BELOW ? "▼\u00A0" : state == Band.State.ABOVE ? "▲\u00A0" : "";
        return sign + new Figures(EN).cell(measure, value);
    }

    @Test
    void wordHasTheNumbersOfThePivotInRealTables() throws IOException {
        PivotTable total = pivot(Optional.empty());
        PivotTable counties = pivot(Optional.of(RegionLevel.COUNTY));
        int half = total.periods().indexOf(HALF);
        try (var word = new XWPFDocument(Files.newInputStream(report("report.docx")))) {
            XWPFTable summary = word.getTables().getFirst();
            List<Measure> measures = Measure.handbook();
            assertThat(summary.getRows()).hasSize(measures.size() + 1);
            assertThat(texts(summary.getRow(0)))
                    .containsExactly("Indicator", "H1 2025", "H2 2024", "Change", "H1 2024", "Change", "Numerator / denominator");
            for (int m = 0; m < measures.size(); m++) {
                Measure measure = measures.get(m);
                List<String> row = texts(summary.getRow(m + 1));
                assertThat(row.getFirst()).isEqualTo(new Labels(EN).header(measure));
                assertThat(row.get(1)).as(measure.id()).isEqualTo(shown(total, measure, new Cell(half, 0, 0)));
                assertThat(row.get(2)).as(measure.id()).isEqualTo(shown(total, measure, new Cell(half - 1, 0, 0)));
                assertThat(row.get(3)).as(measure.id()).isEqualTo(new Figures(EN)
                        .change(measure, total.value(measure, new Cell(half, 0, 0)), total.value(measure, new Cell(half - 1, 0, 0))));
            }
            XWPFTable byCounty = tableBelow(word, "Distribution by county, H1 2025");
            assertThat(texts(byCounty.getRow(1)).getFirst()).isEqualTo("All");
            for (int county = 0; county < 2; county++) {
                assertThat(texts(byCounty.getRow(county + 2))).startsWith(counties.regions().get(county).name(),
                        shown(counties, Measure.DISTRIBUTION, new Cell(half, county, 0)), shown(counties, Measure.DISTRIBUTION, new Cell(half - 1, county, 0)));
            }
        }
    }

    private static List<String> texts(XWPFTableRow row) {
        return row.getTableCells().stream().map(c -> c.getText()).toList();
    }

    private static XWPFTable tableBelow(XWPFDocument word, String caption) {
        var elements = word.getBodyElements();
        int at = IntStream.range(0, elements.size())
                .filter(i -> elements.get(i) instanceof XWPFParagraph p && p.getText().endsWith(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no caption " + caption));
        return (XWPFTable) elements.get(at + 1);
    }

    @Test
    void wordHasHeadingsNumberedCaptionsAndContents() throws IOException {
        try (var word = new XWPFDocument(Files.newInputStream(report("report.docx", "--lang", "zh")))) {
            assertThat(ofStyle(word, "Title")).containsExactly("品牌发展趋势调研报告");
            assertThat(ofStyle(word, "Subtitle")).containsExactly("2025年上半年 · A");
            assertThat(ofStyle(word, "Heading1")).containsExactly("摘要", "指标分析", "变化与来源", "春节错位", "区间回顾", "协议建议", "附录");
            assertThat(ofStyle(word, "Heading2")).hasSize(Measure.handbook().size() + 2 + 5).startsWith("覆盖率", "铺货率");
            assertThat(ofStyle(word, "TOC1")).isEqualTo(ofStyle(word, "Heading1"));
            assertThat(ofStyle(word, "TOC2")).isEqualTo(ofStyle(word, "Heading2"));
            numbered("表", ofStyle(word, "TableCaption"));
            numbered("图", ofStyle(word, "Caption"));
            assertThat(ofStyle(word, "TableCaption")).hasSameSizeAs(word.getTables());
            assertThat(word.getHeaderList()).anySatisfy(h -> assertThat(h.getText()).contains("品牌发展趋势调研报告 · 2025年上半年 · A"));
            assertThat(word.getTables()).allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows()).allSatisfy(row -> assertThat(row.isCantSplitRow()).isTrue());
            });
            assertThat(word.getStyles().getStyle("Normal")).isNotNull();
        }
    }

    private static List<String> ofStyle(XWPFDocument word, String style) {
        return word.getParagraphs().stream().filter(p -> style.equals(p.getStyle())).map(XWPFParagraph::getText).toList();
    }

    private static void numbered(String word, List<String> captions) {
        assertThat(captions).isNotEmpty();
        for (int i = 0; i < captions.size(); i++) {
            assertThat(captions.get(i)).startsWith(word + " " + (i + 1) + "  ");
        }
    }

    @Test
    void everyPictureSaysWhatItShowsAndStandsWithItsCaption() throws IOException {
        try (var word = new XWPFDocument(Files.newInputStream(report("report.docx")))) {
            List<XWPFParagraph> pictures = word.getParagraphs().stream().filter(p -> "Figure".equals(p.getStyle())).toList();
            assertThat(pictures).hasSameSizeAs(ofStyle(word, "Caption")).hasSizeGreaterThan(5);
            for (XWPFParagraph picture : pictures) {
                String caption = ((XWPFParagraph) word.getBodyElements().get(word.getBodyElements().indexOf(picture) + 1)).getText();
                String alternative = picture.getRuns().getFirst().getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().getDescr();
                assertThat(alternative).startsWith("Line chart. " + caption.substring(caption.indexOf("  ") + 2));
            }
            assertThat(word.getAllPictures().getFirst().getData().length).isGreaterThan(10_000);
        }
    }

    @Test
    void pdfHasChineseTextThatCanBeFoundAndPageNumbers() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report("report.pdf", "--lang", "zh").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("品牌发展趋势调研报告", "2025年上半年铺货率为", "表 1  2025年上半年各项指标".replace("  ", " "), "指标定义", "sanwei report");
            assertThat(text).contains("2 / " + pdf.getNumberOfPages());
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
        }
    }

    @Test
    void htmlNeedsNothingBesideIt() throws IOException {
        String html = Files.readString(report("report.html", "--lang", "zh"));

        assertThat(html).startsWith("<!DOCTYPE html>").contains("<html lang=\"zh-CN\">", "品牌发展趋势调研报告", "src=\"data:image/svg+xml;base64,", "alt=\"折线图。");
        assertThat(html).doesNotContain("<script", "<link", "http://", "https://");
    }

    @Test
    void theWorkbookHasTheNumbersBehindFiguresAndTables() throws IOException {
        PivotTable total = pivot(Optional.empty());
        try (InputStream in = Files.newInputStream(report("report.xlsx")); var workbook = new XSSFWorkbook(in)) {
            XSSFSheet summary = workbook.getSheet("Table 1");
            int row = Measure.handbook().indexOf(Measure.DISTRIBUTION) + 3;
            assertThat(summary.getRow(row).getCell(1).getNumericCellValue())
                    .isEqualTo(total.value(Measure.DISTRIBUTION, new Cell(total.periods().indexOf(HALF), 0, 0)));
            XSSFSheet figure = workbook.getSheet("Figure 1");
            assertThat(shown(figure.getRow(3)).getFirst()).isEqualTo("Jan 2024");
            assertThat(figure.getLastRowNum()).isEqualTo(18 + 2);
            assertThat(shown(workbook.getSheetAt(0).getRow(0))).containsExactly("Half-year brand trend report");
        }
    }

    private static List<String> shown(Row row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(new DataFormatter(Locale.ROOT).formatCellValue(cell)));
        return cells;
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.pdf", "report.html", "report.xlsx"})
    void theSameReportIsTheSameBytes(String name) throws IOException {
        byte[] first = Files.readAllBytes(report(name));

        assertThat(report(name)).hasBinaryContent(first);
    }

    @Test
    void dataWithoutSurveyAndRequestsSaySoInASentence() throws IOException {
        TestDataset plain = TestDataset.at(folder.resolve("plain.db"))
                .region("P", null, "province").region("C1", "P", "county").region("C2", "P", "county")
                .product("a", "A", "tier1", 100, 120, 110)
                .customer("k1", "C1").customer("k2", "C2")
                .without(Table.SURVEY).without(Table.TARGET_CLASS);
        for (int month = 1; month <= 12; month++) {
            plain.line("2024-%02d-01".formatted(month), "k1", "a", month, month).line("2024-%02d-28".formatted(month), "k2", "a", 2, 2);
        }
        market = plain.line("2024-12-31", "k1", "a", 1, 1).write();

        String html = Files.readString(report("report.html"));

        assertThat(html).contains("In these data every request equals what was supplied", "These data have no panel survey", "H2 2024",
                "The data do not reach back to the same period of last year");
        assertThat(html).doesNotContain("Fulfilment by county", "Retail price index by");
    }

    @ParameterizedTest
    @CsvSource({"weekly,Weekly market reading", "monthly,Monthly brand reading", "quarterly,Quarterly market and brand review",
        "annual,Annual market capacity report"})
    void everyKindOfReportIsWritten(String kind, String title) throws IOException {
        assertThat(Files.readString(report("report.html", "--kind", kind))).contains("<h1 class=\"title\">" + title, "Appendix", "--kind " + kind);
    }

    @Test
    void aPartialPeriodIsSaidOnTheTitlePageAndComparedWithNothing() throws IOException {
        String html = Files.readString(report("report.html", "--kind", "annual", "--period", "2025"));

        assertThat(html).contains("Partial period", "The data reach from 2024-01-01 to 2025-06-30");
    }

    @Test
    void theCommandInTheAppendixMakesTheSameReport() throws IOException {
        Path file = report("report.html", "--products", "a,b", "--period", "2024-H2");
        byte[] first = Files.readAllBytes(file);
        String html = Files.readString(file);
        String command = html.substring(html.indexOf("<pre>sanwei ") + 12, html.indexOf("</pre>"));
        assertThat(command).endsWith("--lang en --out report.html").contains("--products a,b", "--period 2024-H2", "--date 2025-07-01");

        new Shell().run((Object[]) command.replace("--out report.html", "--out " + file).split(" "));

        assertThat(file).hasBinaryContent(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "--kind yearly; There is no kind of report \"yearly\". Choose from: weekly, monthly, quarterly, annual, half-year.",
        "--period 2025-03; A half-year report cannot be about \"2025-03\": that is no such period, or the data do not reach it. Choose from: 2025-H1, 2024-H2, 2024-H1.",
        "--period 2031-H1; A half-year report cannot be about \"2031-H1\": that is no such period, or the data do not reach it. Choose from: 2025-H1, 2024-H1, 2024-H2.",
        "--brand C; There is no brand \"C\" in the dataset. Choose from: A, B.",
        "--date soon; --date needs a day such as 2025-03-07, not \"soon\"."
    })
    void whatCannotBeReportedIsASentenceAndTheOldFileStays(String option, String sentence) throws IOException {
        Path old = Files.writeString(folder.resolve("old.docx"), "old");

        Said said = new Shell().run("report", market, option.split(" ")[0], option.split(" ")[1], "--out", old);

        assertThat(said).isEqualTo(new Said(2, "", sentence + "\n"));
        assertThat(old).hasContent("old");
    }

    @Test
    void aTargetThatCannotBeWrittenIsSaidFirst() {
        assertThat(new Shell().run("report", market, "--out", folder.resolve("report.doc")).err()).contains("Choose from: .docx").hasLineCount(1);
        assertThat(new Shell().run("report", market, "--out", folder.resolve("no/report.docx")).err()).contains("there is no folder").hasLineCount(1);
        assertThat(new Shell().run("report", market, "--out", market).code()).isEqualTo(2);
    }
}
