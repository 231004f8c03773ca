package sanwei.chart.pivot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sanwei.chart.ChartSpec;
import sanwei.chart.Mark;
import sanwei.chart.ShareChart;
import sanwei.measure.Amount;
import sanwei.measure.Formula;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.PivotWords;
import sanwei.text.Texts;
import sanwei.work.Message;

/**
 * How one part of a measure divides among members. The chosen members are named where they are several, else the largest; the others are
 * whatever the whole has besides.
 */
record RowShares(Source source, Drawing.Share drawing, Drawing.By by, List<PivotRow> named) implements PivotChart {

    /** Members that are named when nobody chose: more would be too thin to be read. */
    private static final int LARGEST = 5;

    static RowShares of(Source source, Drawing.Share drawing) {
        Drawing.By by = drawing.by().or(source::by).orElse(Drawing.By.REGION);
        List<PivotRow> members = source.membersOf(by);
        List<PivotRow> chosen = source.rows().stream().filter(members::contains).toList();
        List<PivotRow> named = chosen.size() > 1
                ? chosen.stream().limit(ShareChart.MOST_NAMED).toList()
                : largest(source, drawing.of(), members);
        return new RowShares(source, drawing, by, named);
    }

    private static List<PivotRow> largest(Source source, Drawing.Side of, List<PivotRow> members) {
        Comparator<PivotRow> bySize = Comparator.comparingDouble(row -> -IntStream.range(0, source.table().periods().size())
                .mapToDouble(p -> amount(source.table(), source.measure(), of, row.at(p)))
                .filter(Double::isFinite)
                .sum());
        Set<PivotRow> largest = members.stream().sorted(bySize).limit(LARGEST).collect(Collectors.toSet());
        return members.stream().filter(largest::contains).toList();
    }

    private static double amount(PivotTable table, Measure measure, Drawing.Side of, Cell cell) {
        return switch (of) {
            case NUMERATOR -> table.numerator(measure, cell);
            case DENOMINATOR -> table.denominator(measure, cell);
        };
    }

    @Override
    public ChartSpec spec(Texts texts) {
        Optional<Message> reason = reason(texts);
        if (reason.isPresent()) {
            return new ShareChart(source.places(texts), List.of(), Optional.empty(), reason.get());
        }
        var words = new PivotWords(texts);
        List<ChartSpec.Series> parts = named.stream()
                .map(row -> series(words.row(source.table(), row), texts, p -> amount(source.table(), source.measure(), drawing.of(), row.at(p))))
                .toList();
        int left = source.membersOf(by).size() - named.size();
        IntToDoubleFunction rest = p -> amount(source.table(), source.measure(), drawing.of(), source.whole(by).at(p))
                - parts.stream().mapToDouble(s -> s.values()[p]).sum();
        boolean anyRest = left > 0 || IntStream.range(0, source.table().periods().size()).mapToDouble(rest).anyMatch(r -> r > 0);
        return new ShareChart(source.places(texts), parts,
                anyRest ? Optional.of(series(left > 0 ? texts.get("chart.others", left) : texts.get("chart.rest"), texts, rest)) : Optional.empty(), source.whenEmpty(source.measure()));
    }

    private ChartSpec.Series series(String name, Texts texts, IntToDoubleFunction amounts) {
        var figures = new Figures(texts);
        double[] values = IntStream.range(0, source.table().periods().size()).mapToDouble(amounts).toArray();
        List<String> notes = IntStream.range(0, values.length)
                .mapToObj(p -> texts.get("chart.share.note", figures.part(values[p]),
                        figures.part(amount(source.table(), source.measure(), drawing.of(), source.whole(by).at(p)))))
                .toList();
        return new ChartSpec.Series(name, values, notes);
    }

    /** Why the part cannot be divided, where it cannot. */
    private Optional<Message> reason(Texts texts) {
        if (source.membersOf(by).isEmpty()) {
            return Optional.of(Message.of("chart.why.members"));
        }
        String part = part(texts);
        return formula().single()
                .map(amount -> switch (amount.source().additivity()) {
                    case FULL -> Optional.<Message>empty();
                    case OVER_REGIONS -> by == Drawing.By.REGION ? Optional.<Message>empty() : Optional.of(Message.of("chart.why.several", part));
                    case NONE -> Optional.of(Message.of("chart.why.price", part));
                })
                .orElseGet(() -> Optional.of(Message.of("chart.why.computed", part)));
    }

    private Formula formula() {
        return switch (drawing.of()) {
            case NUMERATOR -> source.measure().numerator();
            case DENOMINATOR -> source.measure().denominator();
        };
    }

    private String part(Texts texts) {
        var labels = new Labels(texts);
        return switch (drawing.of()) {
            case NUMERATOR -> labels.numerator(source.measure());
            case DENOMINATOR -> labels.denominator(source.measure());
        };
    }

    @Override
    public String title(Texts texts) {
        return texts.get("chart.title.share", part(texts), new PivotWords(texts).by(source.spec(), by == Drawing.By.REGION));
    }

    @Override
    public Optional<Cell> cell(Mark mark) {
        return Source.cell(named, mark);
    }

    @Override
    public Set<Mark> marks(Cell cell) {
        return Source.marks(named, cell);
    }
}
