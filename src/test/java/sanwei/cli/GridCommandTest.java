package sanwei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.cli.Shell.Said;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.time.Grain;
import sanwei.work.Job;

class GridCommandTest {

    @TempDir
    Path folder;

    private Path market;

    @BeforeEach
    void write() {
        market = TinyMarket.in(folder).write();
    }

    @Test
    void theSheetHasTheValuesOfThePivotAsNumbers() throws IOException {
        Path file = folder.resolve("grid.xlsx");
        new Shell().run("grid", market, "--measure", "fulfilment", "--category", "format", "--out", file);

        PivotSpec spec = PivotSpec.of(List.of(Measure.FULFILMENT), Grain.MONTH)
                .withRegion(Optional.of(RegionLevel.COUNTY)).withCategory(Optional.of(Category.FORMAT));
        var pivot = new Pivot(Dataset.open(market, Job.quiet()));
        PivotTable months = pivot.compute(spec, Job.quiet());
        PivotTable years = pivot.compute(spec.withTime(Grain.YEAR), Job.quiet());
        List<PivotRow> rows = PivotRow.of(months);
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(rows.size() + 1).isGreaterThan(10);
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.getRow(r + 2);
                assertThat(row.getCell(0).getStringCellValue()).isEqualTo(rows.get(r).code(months));
                for (int period = 0; period < 2; period++) {
                    assertThat(number(row.getCell(3 + period))).isEqualTo(Double.valueOf(months.value(Measure.FULFILMENT, rows.get(r).at(period))));
                }
                assertThat(number(row.getCell(5))).isEqualTo(Double.valueOf(years.value(Measure.FULFILMENT, rows.get(r).at(0))));
            }
        }
    }

    private static Double number(Cell cell) {
        return cell.getCellType() == org.apache.poi.ss.usermodel.CellType.BLANK ? Double.NaN : cell.getNumericCellValue();
    }

    @Test
    void rowsStandInTheOrderAskedForAndUnitsUnderTheirCounty() throws IOException {
        Path all = folder.resolve("all.csv");
        new Shell().run("grid", market, "--measure", "fulfilment", "--down-to", "unit", "--lang", "en", "--out", all);
        List<String> lines = Files.readAllLines(all);
        assertThat(lines.getFirst()).contains("Code,County,Unit market,");
        List<String> codes = lines.stream().skip(1).map(l -> l.split(",")[1]).toList();
        assertThat(codes.getFirst()).isEqualTo("*");
        Path some = folder.resolve("some.csv");
        new Shell().run("grid", market, "--measure", "fulfilment", "--down-to", "unit", "--rows", codes.get(2) + ",*", "--lang", "en", "--out", some);
        assertThat(Files.readAllLines(some)).containsExactly(lines.getFirst(), lines.get(3), lines.get(1));
    }

    @Test
    void headingsStayInPlaceAndBandsHaveColoursAndSigns() throws IOException {
        Path file = folder.resolve("grid.xlsx");
        new Shell().run("grid", market, "--measure", "fulfilment,distribution", "--lang", "zh", "--out", file);

        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheet("满足率");
            assertThat(workbook.getSheetName(0)).isEqualTo("铺货率");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(shown(sheet.getRow(1))).containsExactly("代码", "县", "2025年1月", "2025年2月（数据不完整）", "2025年（数据不完整）");
            assertThat(shown(sheet.getRow(2))).containsExactly("*", "全部", "▼ 45.0%", "100.0%", "▼ 52.2%");
            XSSFCell below = sheet.getRow(2).getCell(2);
            assertThat(below.getCellStyle().getFillForegroundColorColor().getARGBHex()).isEqualTo("FFE3EDF8");
            assertThat(below.getCellStyle().getFont().getBold()).isTrue();
            assertThat(sheet.getRow(2).getCell(3).getCellStyle().getFont().getItalic()).as("partial").isTrue();
            assertThat(sheet.getRow(3).getCell(3).getCellStyle().getFillPattern()).as("undefined").isEqualTo(FillPatternType.NO_FILL);
        }
    }

    @Test
    void theLastSheetSaysWhatItIsAboutAndTheDayOnlyWhenGiven() throws IOException {
        Path file = folder.resolve("grid.xlsx");
        new Shell().run("grid", market, "--measure", "distribution", "--brand", "A", "--dated", "2025-07-01", "--lang", "zh", "--out", file);
        assertThat(notes(file)).contains(List.of("标题", "Tiny"), List.of("制作日期", "2025-07-01"), List.of("规格", "品牌“A”的全部规格"), List.of("C1", "Region C1"))
                .anySatisfy(line -> assertThat(line).hasSize(2).last().asString().matches("[0-9a-f]{64}"))
                .anySatisfy(line -> assertThat(line).startsWith("distribution", "铺货率"));

        new Shell().run("grid", market, "--measure", "distribution", "--lang", "zh", "--out", file);
        assertThat(notes(file)).noneSatisfy(line -> assertThat(line).contains("制作日期"));
    }

    private static List<List<String>> notes(Path file) throws IOException {
        List<List<String>> notes = new ArrayList<>();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            workbook.getSheet("notes").forEach(row -> notes.add(shown(row)));
        }
        return notes;
    }

    @Test
    void csvHasTheMarkThatExcelNeedsAndFullNumbers() throws IOException {
        Path file = folder.resolve("grid.csv");

        Said said = new Shell().run("grid", market, "--measure", "distribution,fulfilment", "--to", "2025-01-31", "--out", file);

        assertThat(said).isEqualTo(new Said(0, "Wrote " + file + "\n", ""));
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo("""
                \uFEFFMeasure,Code,County,Jan 2025,2025 (data incomplete)
                Distribution,*,All,0.6666666666666666,1
                Distribution,C1,Region C1,1,1
                Distribution,C2,Region C2,0.5,1
                Fulfilment,*,All,0.45,0.5217391304347826
                Fulfilment,C1,Region C1,0.5,0.5
                Fulfilment,C2,Region C2,0.4,0.5384615384615384
                """);
    }

    @Test
    void theSameQuestionGivesTheSameBytes() throws IOException {
        for (String name : List.of("grid.csv", "grid.xlsx")) {
            Path file = folder.resolve(name);
            new Shell().run("grid", market, "--category", "format", "--out", file);
            byte[] first = Files.readAllBytes(file);
            new Shell().run("grid", market, "--category", "format", "--out", file);

            assertThat(file).as(name).hasBinaryContent(first);
        }
    }

    @Test
    void partsOfAWorkbookDoNotSayWhenTheyWereWritten() throws IOException {
        for (String command : List.of("grid", "pivot")) {
            Path file = folder.resolve(command + ".xlsx");
            new Shell().run(command, market, "--measure", "distribution", "--out", file);

            try (var zip = new ZipFile(file.toFile())) {
                assertThat(zip.stream().map(ZipEntry::getTimeLocal)).as(command).hasSizeGreaterThan(5).containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0));
            }
        }
    }

    @Test
    void whatCannotBeWrittenIsSaidAndTheOldFileStays() throws IOException {
        Path old = Files.writeString(folder.resolve("old.xlsx"), "old");
        Path json = folder.resolve("grid.json");

        assertThat(new Shell().run("grid", market, "--out", json).err())
                .isEqualTo(json + ": the end of the name says the format, and this one is unknown. Choose from: .csv, .xlsx.\n");
        assertThat(new Shell().run("grid", market, "--out", old, "--brand", "C").code()).isEqualTo(2);
        assertThat(new Shell().run("grid", market, "--out", folder.resolve("no/grid.csv")).err()).contains("there is no folder").hasLineCount(1);
        assertThat(new Shell().run("grid", market, "--out", old, "--dated", "today").err()).isEqualTo("--dated needs a day such as 2025-03-07, not \"today\".\n");
        assertThat(old).hasContent("old");
    }

    /** The cells as Excel shows them. */
    private static List<String> shown(Row row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(new DataFormatter(Locale.ROOT).formatCellValue(cell)));
        return cells;
    }

    @Test
    void theGridLiesAndIsColouredAsAskedFor() throws IOException {
        Path across = folder.resolve("across.xlsx");
        new Shell().run("grid", market, "--measure", "fulfilment", "--axes", "periods_down", "--colours", "sequential", "--complete-only", "--lang", "zh",
                "--out", across);
        try (var workbook = new XSSFWorkbook(Files.newInputStream(across))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(shown(sheet.getRow(1))).startsWith("统计周期", "* 全部", "C1 Region C1");
            assertThat(shown(sheet.getRow(2))).startsWith("2025年1月", "45.0%");
            assertThat(shown(sheet.getRow(3)).getFirst()).as("no February, which is not complete").isEqualTo("2025年（数据不完整）");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isIn("FFEEF4FA", "FFD6E6F5", "FFB9D4EE", "FF97BEE5", "FF7CADDD");
        }
        Path csv = folder.resolve("across.csv");
        new Shell().run("grid", market, "--measure", "fulfilment", "--axes", "periods_down", "--lang", "en", "--out", csv);
        assertThat(Files.readAllLines(csv).getFirst()).startsWith("\uFEFFMeasure,Period,* All,C1 Region C1");
        assertThat(new Shell().run("grid", market, "--axes", "sideways", "--lang", "en", "--out", csv).err()).contains("A grid cannot lie \"sideways\".");
    }

    @Test
    void theEdgesOfTheBandsInForceAreInTheNotes() throws IOException {
        Path file = folder.resolve("bands.xlsx");
        new Shell().run("grid", market, "--measure", "fulfilment,distribution", "--bands", "fulfilment=0.75..1,fulfilment@month-1=0.5..0.9", "--lang", "zh",
                "--out", file);
        assertThat(notes(file)).contains(List.of("所用区间"), List.of("fulfilment", "满足率", "其余各期", "75.0%–100.0%"), List.of("fulfilment", "满足率", "1月", "50.0%–90.0%"));
    }
}
