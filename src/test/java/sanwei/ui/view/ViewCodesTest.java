package sanwei.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.chart.ChartKind;
import sanwei.chart.pivot.Drawing;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Comparison;
import sanwei.pivot.Selection;
import sanwei.pivot.change.ChangeOf;
import sanwei.report.Axes;
import sanwei.report.Colouring;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.ui.explore.Basis;
import sanwei.ui.explore.Layout;
import sanwei.ui.explore.RowFilter;
import sanwei.ui.explore.RowOrder;
import sanwei.ui.explore.Shown;
import sanwei.ui.scope.Scope;
import sanwei.work.Job;
import sanwei.workspace.Codes;

/** Views as codes, of a dataset with two counties and two products, January and February 2025. */
class ViewCodesTest {

    private static final Optional<Period> JANUARY = Period.parse("2025-01");
    private static final Optional<Period> FEBRUARY = Period.parse("2025-02");

    @TempDir
    Path folder;

    private Market market;

    @BeforeEach
    void open() {
        Path file = TestDataset.in(folder).region("Y", null, "city").region("C/1", "Y", "county").region("C2", "Y", "county")
                .product("a", "A", "tier1", 100, 120, 110).product("b", "B", "tier1", 100, 120, 110)
                .customer("k1", "C/1").customer("k2", "C2")
                .line("2025-01-06", "k1", "a", 100, 50).line("2025-02-03", "k2", "b", 100, 90)
                .write();
        market = Dataset.open(file, Job.quiet());
    }

    private static Shown shown(RowOrder order, RowFilter filter, Drawing drawing) {
        var cut = new Layout.Cut(List.of(Measure.FULFILMENT, Measure.STOCK_OUT), Grain.WEEK, Optional.of(RegionLevel.CITY), Optional.of(RegionLevel.COUNTY),
                Optional.of(Category.SCALE));
        return new Shown(new Layout(cut, Axes.PERIODS_DOWN, order, filter, Colouring.DIVERGING), drawing, Set.of("Y/*"), Set.of("C/1/*", "*/large"),
                Optional.of(Measure.STOCK_OUT));
    }

    private static View view(Selection products, Shown shown) {
        return new View(new Scope(products, Optional.of("Y"), JANUARY, FEBRUARY, Comparison.FESTIVAL), shown);
    }

    private void assertComesBack(View view) {
        assertThat(ViewCodes.read(ViewCodes.of(view), market)).isEqualTo(new ViewCodes.Read(view, Optional.empty()));
    }

    @Test
    void everythingComesBackAsItWas() {
        var condition = new RowFilter.Condition(RowFilter.Test.ABOVE, Measure.STOCK_OUT, JANUARY, 0.125);
        assertComesBack(view(new Selection.Brand("A"), shown(new RowOrder.Own(List.of("C2/*", "C/1/*")), new RowFilter("县 & 1", Optional.of(condition), true),
                new Drawing.Scatter(Measure.COVERAGE, Drawing.Points.CUSTOMERS, FEBRUARY))));
        assertComesBack(view(new Selection.Codes(List.of("b", "a")), shown(new RowOrder.By(Basis.YEAR_CHANGE, Measure.FULFILMENT, FEBRUARY, true), RowFilter.NONE,
                new Drawing.Change(ChangeOf.NUMERATOR, Optional.of(Drawing.By.PRODUCT), JANUARY, FEBRUARY))));
        assertComesBack(view(new Selection.All(), shown(RowOrder.AS_IN_DATASET, RowFilter.NONE, new Drawing.Panels(false))));
        assertComesBack(view(new Selection.All(), shown(new RowOrder.By(Basis.DISTANCE, Measure.FULFILMENT, Optional.empty(), false), RowFilter.NONE,
                new Drawing.Share(Drawing.Side.DENOMINATOR, Optional.of(Drawing.By.REGION)))));
        assertComesBack(view(new Selection.All(), shown(RowOrder.AS_IN_DATASET, RowFilter.NONE, Drawing.usual(ChartKind.BAR))));
    }

    @Test
    void whatTheDatasetDoesNotHaveIsLeftOutAndSaid() {
        Codes codes = ViewCodes.of(view(new Selection.Codes(List.of("gone", "b")), shown(new RowOrder.Own(List.of("C9/*", "C2/*")), RowFilter.NONE,
                Drawing.usual(ChartKind.LINE))));
        ViewCodes.Read read = ViewCodes.read(codes.with("within", "C9").with("from", "2019-03").with("region", "unit").with("colours", "rainbow")
                .with("measures", List.of("coming", "coverage")), market);
        assertThat(read.view().scope()).isEqualTo(
                new Scope(new Selection.Codes(List.of("b")), Optional.empty(), Optional.empty(), FEBRUARY, Comparison.FESTIVAL));
        Layout layout = read.view().shown().layout();
        assertThat(layout.measures()).containsExactly(Measure.COVERAGE);
        assertThat(layout.region()).isEmpty();
        assertThat(layout.colouring()).isEqualTo(Colouring.BAND);
        assertThat(layout.order()).isEqualTo(new RowOrder.Own(List.of("C2/*")));
        assertThat(Texts.in(Language.EN).say(read.leftOut().orElseThrow()))
                .isEqualTo("2019-03, region C9, product gone, measure coming, 3 more");
    }

    @Test
    void withoutCodesItIsWhatADatasetIsOpenedWith() {
        ViewCodes.Read read = ViewCodes.read(Codes.NONE.with("brand", "Z").with("to", "2024-12"), market);
        assertThat(read.view().scope()).isEqualTo(Scope.first(market));
        assertThat(read.view().shown().layout().measures()).isEqualTo(Layout.FIRST.measures());
        assertThat(Texts.in(Language.ZH).say(read.leftOut().orElseThrow())).isEqualTo("2024-12、品牌 Z");
    }
}
