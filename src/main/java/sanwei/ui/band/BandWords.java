package sanwei.ui.band;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sanwei.band.BandPolicy;
import sanwei.band.BandReading;
import sanwei.band.Outcome;
import sanwei.band.Scale;
import sanwei.band.TimeNode;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.measure.Unit;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.PolicyWords;
import sanwei.text.Texts;
import sanwei.ui.theme.BandStyle;

/** A band and what it says of the market, in words. */
final class BandWords {

    private final Texts texts;
    private final Labels labels;
    private final Figures figures;
    private final PolicyWords policies;

    BandWords(Texts texts) {
        this.texts = texts;
        labels = new Labels(texts);
        figures = new Figures(texts);
        policies = new PolicyWords(texts);
    }

    /** What the screen shows, in a sentence. */
    String heading(Read read) {
        Layout layout = read.layout();
        String measure = labels.name(layout.measure());
        String grain = inSentence(labels.of(layout.grain()));
        return layout.region()
                .map(level -> texts.get("band.heading", measure, inSentence(labels.of(level)), grain))
                .orElseGet(() -> texts.get("band.heading.total", measure, grain));
    }

    private static String inSentence(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    String counts(Tried tried) {
        BandReading reading = tried.reading();
        return texts.get("band.counts", reading.count(Band.State.INSIDE), percent(reading.shareInside()), reading.count(Band.State.BELOW),
                reading.count(Band.State.ABOVE), tried.flips().length);
    }

    /** What is in no count but those said here; empty where there is none. */
    String apart(Tried tried) {
        int undefined = tried.reading().count(Band.State.UNDEFINED);
        int partial = tried.reading().partial();
        return undefined + partial == 0 ? "" : texts.get("band.apart", undefined, partial);
    }

    String node(TimeNode node) {
        return policies.node(node);
    }

    String of(Outcome outcome) {
        return texts.get("band.outcome." + outcome.name().toLowerCase(Locale.ROOT));
    }

    String state(Band.State state) {
        return state == Band.State.UNDEFINED ? labels.of(state) : BandStyle.sign(state) + " " + labels.of(state);
    }

    /** An edge, a little finer than the steps of its scale. */
    String edge(Measure measure, double edge) {
        return policies.edge(measure, edge);
    }

    /** A round value on the axis. */
    String tick(Measure measure, double value) {
        return figures.tick(measure.unit(), value, Scale.of(measure).value(10));
    }

    /** Both edges. */
    String band(Measure measure, Band band) {
        return policies.band(measure, band);
    }

    /** The band of all periods, and of each node with a band of its own, one below the other. */
    String policy(Measure measure, BandPolicy policy) {
        Stream<String> exceptions = Stream.concat(TimeNode.seasons().stream(), TimeNode.months().stream())
                .filter(policy::isException)
                .map(node -> texts.get("band.edges.node", node(node), band(measure, policy.bandOf(node))));
        return Stream.concat(Stream.of(band(measure, policy.standard())), exceptions).collect(Collectors.joining("\n"));
    }

    String value(Tried tried, int cell) {
        return figures.value(tried.measure(), tried.reading().cells().value(cell));
    }

    /** In whole percent. */
    String percent(double rate) {
        return figures.tick(Unit.RATE, rate, 0.01);
    }

    String lift(double lift) {
        return figures.tick(Unit.MULTIPLE, lift, 0.01);
    }

    String distance(Tried tried, int cell) {
        double distance = tried.reading().distance(cell);
        return tried.measure().unit() == Unit.RATE
                ? texts.get("band.points", figures.tick(Unit.MULTIPLE, distance * 100, 0.1))
                : figures.value(tried.measure(), distance);
    }

    String period(Tried tried, int cell) {
        return labels.of(tried.read().period(cell));
    }

    String region(Tried tried, int cell) {
        return tried.read().region(tried.reading().cells().regionOf(cell), labels);
    }

    /** Everything about a cell, for who points at it. */
    String cell(Tried tried, int cell) {
        Read read = tried.read();
        var measure = read.layout().measure();
        var place = read.place(cell);
        String parts = figures.parts(measure, read.table().numerator(measure, place), read.table().denominator(measure, place));
        String state = state(tried.reading().state(cell));
        double value = tried.reading().cells().value(cell);
        String where = Double.isNaN(value) ? state : texts.get("band.cell.distance", state, distance(tried, cell));
        String said = texts.get("band.cell", region(tried, cell), period(tried, cell), figures.value(measure, value), parts, where);
        return tried.reading().cells().partial(cell) ? texts.get("band.cell.partial", said) : said;
    }
}
