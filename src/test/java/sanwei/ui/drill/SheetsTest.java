package sanwei.ui.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.time.Grain;
import sanwei.ui.inspect.Subject;
import sanwei.ui.open.Opened;
import sanwei.ui.scope.Scope;
import sanwei.ui.scope.Setting;
import sanwei.work.Job;

/** What cells of a market with two shops are made of, as tables. */
class SheetsTest {

    @TempDir
    Path folder;

    private Opened opened;

    @BeforeEach
    void open() {
        Path file = TestDataset.in(folder)
                .region("P", null, "province").region("Y", "P", "city")
                .region("C1", "Y", "county").region("U1", "C1", "unit").region("U2", "C1", "unit")
                .product("a", "A", "tier1", 100, 120, 110).product("b", "A", "tier1", 100, 120, 100)
                .customer("k1", "U1").format("mall")
                .customer("k2", "U2").format("grocery")
                .line("2025-01-06", "k1", "a", 10, 5)
                .line("2025-01-06", "k2", "b", 10, 10)
                .line("2025-02-03", "k1", "a", 10, 8)
                .line("2025-02-03", "k2", "b", 30, 0)
                .line("2025-02-28", "k1", "b", 4, 4)
                .survey("2025-02-04", "k1", "a", "visit", 121.0, 6.0, null)
                .write();
        opened = new Opened(file, new Pivot(Dataset.open(file, Job.quiet())));
    }

    private Subject subject(Measure measure, String period, boolean total) {
        var spec = PivotSpec.of(List.of(measure), Grain.MONTH).withRegion(Optional.of(RegionLevel.UNIT));
        var table = opened.pivot().compute(spec, Job.quiet());
        int at = IntStream.range(0, table.periods().size()).filter(p -> table.periods().get(p).label().equals(period)).findFirst().orElseThrow();
        return new Subject(new Setting(opened, Scope.first(opened.market())), table, measure, new Cell(at, total ? table.allRegions() : 0, 0));
    }

    private Sheet sheet(Subject subject, Part part) {
        return new Sheets(Drilled.read(subject, Job.quiet()), Texts.in(Language.EN)).sheet(part);
    }

    private static List<String> row(Sheet sheet, int row) {
        return IntStream.range(0, sheet.columns().size()).mapToObj(c -> sheet.text(row, c)).toList();
    }

    @Test
    void customersOfATotalAddUpToIt() {
        Sheet sheet = sheet(subject(Measure.FULFILMENT, "2025-02", true), Part.CUSTOMERS);
        assertThat(sheet.columns()).extracting(SheetColumn::header).containsExactly("Code", "Customer", "Supplied (cartons)", "Requested (cartons)",
                "County", "Unit market", "Format", "Market type", "Scale", "Target class", "Circle");
        assertThat(row(sheet, -1)).startsWith("2 customers", "", "12", "44");
        assertThat(row(sheet, 0)).startsWith("k1").containsSubsequence("12", "14", "Region U1", "Mall");
        assertThat(row(sheet, 1)).startsWith("k2").containsSubsequence("0", "30", "Region U2", "Grocery");
    }

    @Test
    void customersOfAMemberAreItsOwn() {
        Sheet sheet = sheet(subject(Measure.FULFILMENT, "2025-02", false), Part.CUSTOMERS);
        assertThat(sheet.size()).isEqualTo(1);
        assertThat(row(sheet, -1)).startsWith("1 customer", "", "12", "14");
    }

    @Test
    void linesOfThePeriodComparedWithHaveASumOfTheirOwn() {
        Sheet sheet = sheet(subject(Measure.MOVEMENT_AVERAGE, "2025-02", true), Part.LINES);
        assertThat(sheet.columns()).extracting(SheetColumn::header)
                .containsExactly("Day", "Period", "Code", "Customer", "Product", "Requested (cartons)", "Supplied (cartons)");
        assertThat(row(sheet, -1)).startsWith("In the period: 3 lines").endsWith("44", "12");
        assertThat(row(sheet, -2)).startsWith("Period before: 2 lines").endsWith("20", "15");
        assertThat(row(sheet, 0)).startsWith("2025-02-03", "In the period", "k1").endsWith("10", "8");
        assertThat(row(sheet, 4)).startsWith("2025-01-06", "Period before", "k2").endsWith("10", "10");
        assertThat(IntStream.range(0, 5).mapToObj(r -> sheet.text(r, 4)).distinct()).hasSize(2);
    }

    @Test
    void rowsAreSortedByAnyColumn() {
        Sheet sheet = sheet(subject(Measure.FULFILMENT, "2025-02", true), Part.LINES);
        int supplied = sheet.columns().size() - 1;
        assertThat(Arrays.stream(sheet.sorted(supplied, true)).mapToObj(r -> sheet.text(r, supplied))).containsExactly("8", "4", "0");
        assertThat(Arrays.stream(sheet.sorted(supplied, false)).mapToObj(r -> sheet.text(r, supplied))).containsExactly("0", "4", "8");
        assertThat(Arrays.stream(sheet.sorted(0, true)).mapToObj(r -> sheet.text(r, 0))).containsExactly("2025-02-28", "2025-02-03", "2025-02-03");
    }

    @Test
    void aPriceIndexShowsProductsAndReadings() {
        Subject subject = subject(Measure.PRICE_INDEX, "2025-02", true);
        assertThat(Drilled.read(subject, Job.quiet()).parts()).containsExactly(Part.CUSTOMERS, Part.PRODUCTS, Part.LINES, Part.READINGS);
        Sheet products = sheet(subject, Part.PRODUCTS);
        assertThat(products.size()).isEqualTo(1);
        assertThat(row(products, 0)).startsWith("a").endsWith("8", "121", "110", "968", "880");
        assertThat(row(products, -1)).startsWith("1 product").endsWith("8", "", "", "968", "880");
        Sheet readings = sheet(subject, Part.READINGS);
        assertThat(row(readings, 0)).startsWith("2025-02-04", "k1").endsWith("Visit", "121", "6", "—");
        assertThat(row(readings, -1)).startsWith("1 reading").endsWith("", "", "");
    }

    @Test
    void copiedTextHasHeadSumsAndRows() {
        Sheet sheet = sheet(subject(Measure.FULFILMENT, "2025-01", false), Part.LINES);
        List<String> lines = sheet.copied(List.of(-1, 0)).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("Day\tCode\t").endsWith("\tSupplied (cartons)");
        assertThat(lines.get(1)).isEqualTo("In the period: 1 line\t\t\t\t10\t5");
        assertThat(lines.get(2)).startsWith("2025-01-06\tk1\t").endsWith("\t10\t5");
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void everyMeasureCanBeTakenApartInBothLanguages(Measure measure) {
        Subject subject = subject(measure, "2025-02", true);
        Drilled drilled = Drilled.read(subject, Job.quiet());
        for (Language language : Language.values()) {
            for (Part part : drilled.parts()) {
                Sheet sheet = new Sheets(drilled, Texts.in(language)).sheet(part);
                assertThat(sheet.columns()).extracting(SheetColumn::header).doesNotHaveDuplicates().noneMatch(String::isBlank);
                sheet.copied(IntStream.range(0, sheet.size()).boxed().toList());
            }
        }
    }
}
