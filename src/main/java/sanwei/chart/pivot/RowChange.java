package sanwei.chart.pivot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sanwei.chart.ChangeChart;
import sanwei.chart.ChartSpec;
import sanwei.chart.Mark;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotRow;
import sanwei.pivot.change.ChangeOf;
import sanwei.pivot.change.Contribution;
import sanwei.pivot.change.Part;
import sanwei.pivot.change.WhatChanged;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.PivotWords;
import sanwei.text.Texts;
import sanwei.time.Period;
import sanwei.work.Job;
import sanwei.work.Message;

/**
 * What changed between two periods, the largest contributions first; small ones together.
 *
 * @param change empty where there is no second period
 */
record RowChange(Source source, Drawing.Change drawing, Drawing.By by, Optional<WhatChanged> change) implements PivotChart {

    private static final int MOST = 12;

    static RowChange of(Pivot pivot, Source source, Drawing.Change drawing, Job job) {
        Drawing.By by = drawing.by().or(source::by).orElse(Drawing.By.PRODUCT);
        Optional<Period> now = source.period(drawing.now());
        Optional<Period> then = drawing.then().isPresent()
                ? source.period(drawing.then())
                : now.map(Period::previous).filter(source.table().periods()::contains);
        return new RowChange(source, drawing, by, now.flatMap(n -> then.map(t -> between(pivot, source, drawing.of(), by, t, n, job))));
    }

    private static WhatChanged between(Pivot pivot, Source source, ChangeOf of, Drawing.By by, Period then, Period now, Job job) {
        PivotRow whole = source.whole(by);
        List<Part> parts = switch (by) {
            case REGION -> Part.regions(source.table(), source.level(), whole.category());
            case CATEGORY -> Part.categories(source.table(), whole.region());
            case PRODUCT -> Part.products(pivot, source.table().spec().withMeasures(List.of(source.measure())), job);
        };
        return WhatChanged.between(then, now, source.measure(), of, Part.whole(source.table(), whole), parts);
    }

    @Override
    public ChartSpec spec(Texts texts) {
        Optional<Measure> unit = drawing.of() == ChangeOf.VALUE ? Optional.of(source.measure()) : Optional.empty();
        if (change.isEmpty() || change.get().parts().isEmpty()) {
            var none = new ChangeChart.Stand("", Double.NaN, false);
            return new ChangeChart(unit, none, List.of(), none, Message.of(change.isEmpty() ? "chart.why.periods" : "chart.why.members"));
        }
        WhatChanged of = change.get();
        return new ChangeChart(unit, stand(of.then(), of.start(), texts), steps(of, texts), stand(of.now(), of.end(), texts),
                of.isDefined() ? source.whenEmpty(source.measure()) : Message.of("chart.why.undefined"));
    }

    private ChangeChart.Stand stand(Period period, double value, Texts texts) {
        int index = source.table().periods().indexOf(period);
        return new ChangeChart.Stand(new PivotWords(texts).period(source.table(), index), value, source.table().partial(index));
    }

    /** Indices of the parts that have a bar of their own, the largest contribution first. */
    private List<Integer> drawn() {
        List<Contribution> all = change.orElseThrow().contributions();
        return IntStream.range(0, all.size())
                .boxed()
                .filter(i -> !Double.isNaN(all.get(i).total()))
                .sorted(Comparator.comparingDouble(i -> -Math.abs(all.get(i).total())))
                .limit(all.size() > MOST ? MOST - 1 : MOST)
                .toList();
    }

    private List<ChangeChart.Step> steps(WhatChanged of, Texts texts) {
        List<Integer> drawn = drawn();
        List<ChangeChart.Step> steps = new ArrayList<>();
        drawn.forEach(i -> steps.add(step(name(of.parts().get(i), texts), of.contributions().get(i), texts)));
        List<Contribution> small = IntStream.range(0, of.parts().size())
                .filter(i -> !drawn.contains(i))
                .mapToObj(of.contributions()::get)
                .filter(c -> !Double.isNaN(c.total()))
                .toList();
        if (!small.isEmpty()) {
            var together = new Contribution(small.stream().mapToDouble(Contribution::byNumerator).sum(),
                    small.stream().mapToDouble(Contribution::byDenominator).sum());
            steps.add(step(texts.get("chart.others", small.size()), together, texts));
        }
        of.rest().ifPresent(rest -> steps.add(step(texts.get("chart.rest"), rest, texts)));
        return steps;
    }

    private ChangeChart.Step step(String name, Contribution contribution, Texts texts) {
        return new ChangeChart.Step(name, contribution.total(), drawing.of() == ChangeOf.VALUE ? effects(contribution, texts) : "");
    }

    private String effects(Contribution contribution, Texts texts) {
        var figures = new Figures(texts);
        return texts.get("chart.change.effects", figures.change(source.measure(), contribution.byNumerator(), 0),
                figures.change(source.measure(), contribution.byDenominator(), 0));
    }

    private String name(Part part, Texts texts) {
        return switch (by) {
            case REGION -> part.member().name();
            case CATEGORY -> new PivotWords(texts).category(source.table(), part.row());
            case PRODUCT -> part.member().name();
        };
    }

    @Override
    public String title(Texts texts) {
        var labels = new Labels(texts);
        String figure = switch (drawing.of()) {
            case VALUE -> labels.name(source.measure());
            case NUMERATOR -> labels.numerator(source.measure());
            case DENOMINATOR -> labels.denominator(source.measure());
        };
        String members = by == Drawing.By.PRODUCT ? texts.get("chart.products") : new PivotWords(texts).by(source.spec(), by == Drawing.By.REGION);
        return change
                .map(c -> texts.get("chart.title.change", figure, labels.of(c.then()), labels.of(c.now()), members))
                .orElse(figure);
    }

    /** The start stands for all in the first period, the end for all in the second, a bar for its member in the second. */
    @Override
    public Optional<Cell> cell(Mark mark) {
        if (change.isEmpty() || by == Drawing.By.PRODUCT) {
            return Optional.empty();
        }
        Part whole = Part.whole(source.table(), source.whole(by));
        List<Integer> drawn = drawn();
        if (mark.item() == 0) {
            return Optional.of(whole.in(change.get().then()));
        }
        return mark.item() <= drawn.size()
                ? Optional.of(change.get().parts().get(drawn.get(mark.item() - 1)).in(change.get().now()))
                : Optional.empty();
    }

    @Override
    public Set<Mark> marks(Cell cell) {
        if (change.isEmpty() || by == Drawing.By.PRODUCT) {
            return Set.of();
        }
        List<Integer> drawn = drawn();
        var row = new PivotRow(cell.region(), cell.category());
        return IntStream.range(0, drawn.size())
                .filter(i -> change.get().parts().get(drawn.get(i)).row().equals(row))
                .mapToObj(i -> new Mark(0, i + 1))
                .collect(Collectors.toSet());
    }
}
