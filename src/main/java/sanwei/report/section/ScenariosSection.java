package sanwei.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Parameter;
import sanwei.allocation.parameter.Scenario;
import sanwei.chart.ChartFigure;
import sanwei.chart.ChartKind;
import sanwei.chart.Palette;
import sanwei.chart.TimeChart;
import sanwei.chart.pivot.Source;
import sanwei.chart.pivot.TwoOverTime;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.measure.Unit;
import sanwei.pivot.PivotTable;
import sanwei.report.commentary.Scenarios;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;
import sanwei.report.document.Section;
import sanwei.report.outline.Part;
import sanwei.simulation.Assumptions;
import sanwei.text.ScenarioWords;
import sanwei.time.Period;
import sanwei.work.BadInput;

/** What the weeks of the period would have come to with other parameters, beside history. */
final class ScenariosSection {

    /** Scenarios side by side on a page. */
    private static final int MOST = 3;

    private final Inquiry inquiry;
    private final ScenarioReading reading;

    private ScenariosSection(Inquiry inquiry, ScenarioReading reading) {
        this.inquiry = inquiry;
        this.reading = reading;
    }

    /** What cannot be replayed is said in a sentence. */
    static Section of(Inquiry inquiry, Part.Scenarios part) {
        String heading = inquiry.say("document.section.scenarios");
        if (part.scenarios().isEmpty()) {
            return Section.of(heading, inquiry.paragraph(List.of(inquiry.say("document.without.scenarios"))));
        }
        try {
            return Section.of(heading, new ScenariosSection(inquiry, new ScenarioReading(inquiry, part.scenarios())).blocks());
        } catch (BadInput e) {
            return Section.of(heading, inquiry.paragraph(List.of(inquiry.texts().say(e.message()))));
        }
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        reading.scenarios().forEach(one -> blocks.addAll(inquiry.paragraph(sentences(one))));
        groups().forEach(group -> blocks.add(indicators(group)));
        figure().ifPresent(blocks::add);
        List<Parameter<?>> differing = differing();
        if (differing.isEmpty()) {
            blocks.addAll(inquiry.paragraph(List.of(inquiry.say("document.scenarios.same"))));
        } else {
            groups().forEach(group -> blocks.add(parameters(group, differing)));
        }
        List<Scenario> tried = reading.scenarios().stream().map(ScenarioReading.One::scenario).toList();
        blocks.addAll(inquiry.paragraph(Assumptions.of(reading.plan(), tried).stream().map(inquiry.texts()::say).toList()));
        return blocks;
    }

    private List<List<ScenarioReading.One>> groups() {
        List<ScenarioReading.One> all = reading.scenarios();
        List<List<ScenarioReading.One>> groups = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            groups.add(all.subList(from, Math.min(all.size(), from + MOST)));
        }
        return groups;
    }

    private List<String> sentences(ScenarioReading.One one) {
        List<Scenarios.Moved> moved = inquiry.indicators().stream()
                .sorted(Comparator.comparingDouble(measure -> -reading.move(one, measure)))
                .map(measure -> new Scenarios.Moved(measure, reading.value(one, measure), reading.value(reading.history(), measure), state(one, measure)))
                .toList();
        return new Scenarios(inquiry.texts()).sentences(one.name(), moved, one.supply(), one.allocated(), inquiry.unit());
    }

    private Band.State state(ScenarioReading.One one, Measure measure) {
        return inquiry.state(measure, reading.period(), reading.value(one, measure));
    }

    private Block indicators(List<ScenarioReading.One> group) {
        List<String> columns = new ArrayList<>(List.of(inquiry.say("document.column.indicator"), reading.history().name()));
        group.forEach(one -> columns.addAll(List.of(one.name(), inquiry.say("document.column.change"))));
        List<List<Cell>> rows = new ArrayList<>();
        inquiry.indicators().forEach(measure -> rows.add(Rows.of(inquiry.labels().header(measure), values(group, measure))));
        List<Cell> cartons = new ArrayList<>(List.of(Cell.part(reading.history().allocated(), inquiry.figures())));
        group.forEach(one -> cartons.addAll(List.of(Cell.part(one.allocated(), inquiry.figures()),
                Cell.difference(one.allocated() - reading.history().allocated(), inquiry.figures()))));
        rows.add(Rows.of(inquiry.say("document.row.weeks", inquiry.unit()), cartons));
        return new Block.Table(inquiry.say("document.caption.scenarios", inquiry.labels().of(reading.period())), columns, 1, rows);
    }

    private List<Cell> values(List<ScenarioReading.One> group, Measure measure) {
        double then = reading.value(reading.history(), measure);
        List<Cell> cells = new ArrayList<>(List.of(Cell.value(measure, then, state(reading.history(), measure), inquiry.figures())));
        for (ScenarioReading.One one : group) {
            double now = reading.value(one, measure);
            cells.add(Cell.value(measure, now, state(one, measure), inquiry.figures()));
            cells.add(Cell.changeInFull(measure, now, then, inquiry.figures()));
        }
        return cells;
    }

    /** The rate that the scenarios move most, over time; nothing where there are too few periods for a line, or nothing moves. */
    private Optional<Block> figure() {
        Measure measure = inquiry.indicators().stream()
                .filter(m -> m.unit() == Unit.RATE)
                .max(Comparator.comparingDouble(m -> reading.scenarios().stream().mapToDouble(one -> reading.move(one, m)).max().orElse(0)))
                .orElse(Measure.DISTRIBUTION);
        boolean moves = reading.scenarios().stream().anyMatch(one -> reading.move(one, measure) > 0);
        List<TwoOverTime.Named> drawn = Stream.concat(Stream.of(reading.history()), reading.scenarios().stream())
                .limit(Palette.seriesColors())
                .map(one -> new TwoOverTime.Named(one.name(), source(one, measure)))
                .toList();
        List<Period> periods = drawn.getFirst().source().table().periods();
        if (!moves || periods.size() < 2) {
            return Optional.empty();
        }
        TimeChart chart = TwoOverTime.of(drawn, inquiry.texts());
        String caption = inquiry.say("document.caption.scenarios.course", inquiry.labels().name(measure), inquiry.labels().of(periods.getFirst()),
                inquiry.labels().of(periods.getLast()));
        return Optional.of(new Block.Figure(caption, new AlternativeText(inquiry.texts()).of(ChartKind.LINE, caption, chart), ChartFigure.of(chart)));
    }

    private Source source(ScenarioReading.One one, Measure measure) {
        PivotTable table = one.pivot().compute(reading.course(measure), inquiry.job());
        return new Source(one.pivot().market(), table, measure, List.of(), inquiry.request().bands());
    }

    private List<Parameter<?>> differing() {
        Scenario standard = reading.history().scenario();
        return reading.scenarios().stream().<Parameter<?>>flatMap(one -> one.scenario().differences(standard).stream()).distinct()
                .sorted(Comparator.comparingInt(Catalogue.parameters()::indexOf)).toList();
    }

    private Block parameters(List<ScenarioReading.One> group, List<Parameter<?>> differing) {
        var words = new ScenarioWords(inquiry.texts());
        List<String> columns = new ArrayList<>(List.of(inquiry.say("document.column.parameter"), inquiry.say("document.column.standard")));
        group.forEach(one -> columns.add(one.name()));
        List<List<Cell>> rows = differing.stream()
                .map(parameter -> Rows.of(words.name(parameter), Stream.concat(Stream.of(reading.history().scenario()), group.stream().map(ScenarioReading.One::scenario))
                        .map(scenario -> Cell.of(words.value(parameter, scenario)))
                        .toList()))
                .toList();
        return new Block.Table(inquiry.say("document.caption.parameters"), columns, 1, rows);
    }
}
