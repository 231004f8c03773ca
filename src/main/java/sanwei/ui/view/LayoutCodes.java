package sanwei.ui.view;

import java.util.List;
import java.util.Optional;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.report.Axes;
import sanwei.report.Colouring;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.ui.explore.Basis;
import sanwei.ui.explore.Layout;
import sanwei.ui.explore.RowFilter;
import sanwei.ui.explore.RowOrder;
import sanwei.workspace.CodeReader;
import sanwei.workspace.Codes;

/** A layout as codes. */
final class LayoutCodes {

    private static final String MEASURES = "measures";
    private static final String TIME = "time";
    private static final String REGION = "region";
    private static final String DOWN_TO = "down_to";
    private static final String CATEGORY = "category";
    private static final String AXES = "axes";
    private static final String COLOURS = "colours";
    private static final String OWN = "order_own";
    private static final String ORDER_BY = "order_by";
    private static final String ORDER_MEASURE = "order_measure";
    private static final String ORDER_PERIOD = "order_period";
    private static final String DESCENDING = "order_descending";
    private static final String TEXT = "filter_text";
    private static final String TEST = "filter_test";
    private static final String TEST_MEASURE = "filter_measure";
    private static final String TEST_PERIOD = "filter_period";
    private static final String LIMIT = "filter_limit";
    private static final String COMPLETE = "complete_only";

    private LayoutCodes() {}

    static boolean isLayout(Codes codes) {
        return codes.one(MEASURES).isPresent();
    }

    static Codes of(Layout layout) {
        return Codes.NONE.with(MEASURES, layout.measures().stream().map(Measure::id).toList())
                .with(TIME, layout.grain().code())
                .with(REGION, layout.region().map(RegionLevel::code))
                .with(DOWN_TO, layout.downTo().map(RegionLevel::code))
                .with(CATEGORY, layout.category().map(Category::code))
                .with(AXES, layout.axes().code())
                .with(COLOURS, layout.colouring().code())
                .and(of(layout.order()))
                .and(of(layout.filter()));
    }

    private static Codes of(RowOrder order) {
        return switch (order) {
            case RowOrder.AsInDataset() -> Codes.NONE;
            case RowOrder.Own(List<String> keys) -> Codes.NONE.with(OWN, keys);
            case RowOrder.By(var basis, var measure, var period, boolean descending) -> Codes.NONE.with(ORDER_BY, basis.code())
                    .with(ORDER_MEASURE, measure.id())
                    .with(ORDER_PERIOD, period.map(Period::label))
                    .with(DESCENDING, descending);
        };
    }

    private static Codes of(RowFilter filter) {
        Codes codes = Codes.NONE.with(TEXT, Optional.of(filter.text()).filter(text -> !text.isEmpty())).with(COMPLETE, filter.completeOnly());
        return filter.condition().map(c -> codes.with(TEST, c.test().code())
                .with(TEST_MEASURE, c.measure().id())
                .with(TEST_PERIOD, c.period().map(Period::label))
                .with(LIMIT, Double.toString(c.limit()))).orElse(codes);
    }

    static Layout read(CodeReader codes) {
        Layout first = Layout.FIRST;
        List<Measure> measures = codes.measures(MEASURES);
        var cut = new Layout.Cut(measures.isEmpty() ? first.measures() : measures, codes.constant(TIME, Grain.class).orElse(first.grain()),
                codes.level(REGION), codes.level(DOWN_TO), codes.constant(CATEGORY, Category.class));
        return new Layout(cut, codes.constant(AXES, Axes.class).orElse(first.axes()), order(codes), filter(codes),
                codes.constant(COLOURS, Colouring.class).orElse(first.colouring()));
    }

    private static RowOrder order(CodeReader codes) {
        List<String> own = codes.rows(OWN);
        Optional<Basis> basis = codes.constant(ORDER_BY, Basis.class);
        Optional<Measure> measure = codes.measure(ORDER_MEASURE);
        Optional<Period> period = codes.period(ORDER_PERIOD);
        if (basis.isPresent() && measure.isPresent()) {
            return new RowOrder.By(basis.get(), measure.get(), period, codes.yes(DESCENDING));
        }
        return own.isEmpty() ? RowOrder.AS_IN_DATASET : new RowOrder.Own(own);
    }

    private static RowFilter filter(CodeReader codes) {
        Optional<RowFilter.Test> test = codes.constant(TEST, RowFilter.Test.class);
        Optional<Measure> measure = codes.measure(TEST_MEASURE);
        Optional<Period> period = codes.period(TEST_PERIOD);
        Optional<Double> limit = codes.number(LIMIT);
        Optional<RowFilter.Condition> condition = test.filter(t -> measure.isPresent() && limit.isPresent())
                .map(t -> new RowFilter.Condition(t, measure.orElseThrow(), period, limit.orElseThrow()));
        return new RowFilter(codes.text(TEXT), condition, codes.yes(COMPLETE));
    }
}
