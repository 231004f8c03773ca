package sanwei.text;

import sanwei.band.Scale;
import sanwei.band.TimeNode;
import sanwei.measure.Band;
import sanwei.measure.Measure;

/** The bands that a measure is judged by, in words. */
public final class PolicyWords {

    private final Texts texts;
    private final Labels labels;
    private final Figures figures;

    public PolicyWords(Texts texts) {
        this.texts = texts;
        labels = new Labels(texts);
        figures = new Figures(texts);
    }

    /** When a band holds. */
    public String node(TimeNode node) {
        return switch (node) {
            case TimeNode.Any any -> texts.get("band.node.any");
            case TimeNode.InSeason season -> labels.of(season.kind());
            case TimeNode.InMonth month -> texts.get("band.node.month", month.month());
        };
    }

    /** An edge, a little finer than the steps of its scale. */
    public String edge(Measure measure, double edge) {
        return figures.tick(measure.unit(), edge, Scale.of(measure).value(0.2));
    }

    /** Both edges. */
    public String band(Measure measure, Band band) {
        return texts.get("band.edges", edge(measure, band.lower()), edge(measure, band.upper()));
    }
}
