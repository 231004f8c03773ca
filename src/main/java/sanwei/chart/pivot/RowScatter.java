package sanwei.chart.pivot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sanwei.chart.ChartSpec;
import sanwei.chart.Mark;
import sanwei.chart.ScatterChart;
import sanwei.chart.ScatterChart.Point;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.CustomerShare;
import sanwei.pivot.DrillDown;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.text.Labels;
import sanwei.text.PivotWords;
import sanwei.text.Texts;
import sanwei.time.Period;
import sanwei.work.Job;
import sanwei.work.Message;

/**
 * Rows, or the customers of one row, by two measures in one period.
 *
 * @param customers by index in the market, none where rows are drawn
 */
record RowScatter(Source source, Measure across, Optional<Period> at, Drawing.Points kind, List<Customer> customers) implements PivotChart {

    /** Values of one customer alone. */
    record Customer(int index, double across, double up) {}

    static RowScatter of(Pivot pivot, Source one, Drawing.Scatter drawing, Job job) {
        Source source = one.with(tableOfBoth(pivot, one, drawing.across(), job));
        Optional<Period> at = source.period(drawing.at());
        List<Customer> customers = switch (drawing.points()) {
            case MEMBERS -> List.of();
            case CUSTOMERS -> at.map(period -> customers(pivot, source, drawing.across(), period, job)).orElse(List.of());
        };
        return new RowScatter(source, drawing.across(), at, drawing.points(), customers);
    }

    private static PivotTable tableOfBoth(Pivot pivot, Source source, Measure across, Job job) {
        PivotTable table = source.table();
        return table.spec().measures().contains(across)
                ? table
                : pivot.compute(table.spec().withMeasures(List.of(source.measure(), across)), job);
    }

    /** Those of the first row chosen, or of the total. */
    private static List<Customer> customers(Pivot pivot, Source source, Measure across, Period period, Job job) {
        PivotTable table = source.table();
        PivotRow row = source.rows().stream().findFirst().orElse(PivotRow.total(table));
        DrillDown drill = pivot.drill(table.spec(), row.at(table.periods().indexOf(period)), job);
        Map<Integer, Double> up = values(drill, source.measure(), period);
        Map<Integer, Double> right = values(drill, across, period);
        return Stream.of(up, right).flatMap(m -> m.keySet().stream()).collect(Collectors.toCollection(TreeSet::new)).stream()
                .map(c -> new Customer(c, right.getOrDefault(c, Double.NaN), up.getOrDefault(c, Double.NaN)))
                .toList();
    }

    private static Map<Integer, Double> values(DrillDown drill, Measure measure, Period period) {
        Map<Integer, Double> values = new HashMap<>();
        for (CustomerShare share : drill.customers(measure)) {
            values.put(share.customer(), share.value(measure, period.days().length()));
        }
        return values;
    }

    private int index() {
        return at.map(source.table().periods()::indexOf).orElse(-1);
    }

    @Override
    public ChartSpec spec(Texts texts) {
        boolean alone = kind == Drawing.Points.MEMBERS && source.by().isEmpty();
        return new ScatterChart(across, source.measure(), alone || at.isEmpty() ? List.of() : points(texts),
                alone ? Message.of("chart.why.members") : source.whenEmpty(source.measure(), across));
    }

    private List<Point> points(Texts texts) {
        return switch (kind) {
            case MEMBERS -> source.members().stream().map(row -> point(row, texts)).toList();
            case CUSTOMERS -> customers.stream()
                    .map(c -> new Point(source.market().customers().name().get(c.index), c.across, c.up, source.market().customers().code().get(c.index)))
                    .toList();
        };
    }

    private Point point(PivotRow row, Texts texts) {
        var words = new PivotWords(texts);
        Cell cell = row.at(index());
        String note = words.parts(source.table(), across, cell) + "\n" + words.parts(source.table(), source.measure(), cell);
        return new Point(words.row(source.table(), row), source.table().value(across, cell), source.table().value(source.measure(), cell), note);
    }

    @Override
    public String title(Texts texts) {
        var labels = new Labels(texts);
        String when = at.map(p -> new PivotWords(texts).period(source.table(), index())).orElse("");
        return texts.get("chart.title.scatter", labels.name(source.measure()), labels.name(across), when);
    }

    @Override
    public Optional<Cell> cell(Mark mark) {
        return kind == Drawing.Points.CUSTOMERS ? Optional.empty() : Optional.of(source.members().get(mark.item()).at(index()));
    }

    @Override
    public Set<Mark> marks(Cell cell) {
        if (kind == Drawing.Points.CUSTOMERS) {
            return Set.of();
        }
        var row = new PivotRow(cell.region(), cell.category());
        return IntStream.range(0, source.members().size()).filter(i -> source.members().get(i).equals(row)).mapToObj(i -> new Mark(0, i))
                .collect(Collectors.toSet());
    }
}
