package sanwei.report.commentary;

import java.util.ArrayList;
import java.util.List;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.Texts;

/** Says what a scenario would have come to against history. */
public final class Scenarios {

    /** Indicators that a sentence names. */
    private static final int MOST = 3;

    private final Texts texts;
    private final Figures figures;
    private final Labels labels;
    private final Names names;

    public Scenarios(Texts texts) {
        this.texts = texts;
        figures = new Figures(texts);
        labels = new Labels(texts);
        names = new Names(texts);
    }

    /** An indicator in a scenario and in history. */
    public record Moved(Measure measure, double now, double then, Band.State state) {}

    /**
     * What moves, as far as figures can tell, what lies outside its band, and what stays unallocated.
     *
     * @param moved the one that moves most first
     */
    public List<String> sentences(String name, List<Moved> moved, long supply, long allocated, String unit) {
        List<String> sentences = new ArrayList<>();
        List<String> moves = moved.stream()
                .filter(m -> !Double.isNaN(m.now() - m.then()) && Direction.of(figures.change(m.measure(), m.now(), m.then())) != Direction.NONE)
                .limit(MOST)
                .map(m -> texts.get("sentence.scenario.move", labels.name(m.measure()), figures.value(m.measure(), m.now()), figures.value(m.measure(), m.then())))
                .toList();
        sentences.add(moves.isEmpty() ? texts.get("sentence.scenario.same", name) : texts.get("sentence.scenario", name, names.join(moves)));
        List<String> outside = moved.stream()
                .filter(m -> m.state() == Band.State.BELOW || m.state() == Band.State.ABOVE)
                .sorted((a, b) -> a.measure().compareTo(b.measure()))
                .map(m -> texts.get("sentence.with_value", labels.name(m.measure()), figures.value(m.measure(), m.now())))
                .toList();
        if (!outside.isEmpty()) {
            sentences.add(texts.get("sentence.scenario.outside", names.join(outside), outside.size()));
        }
        if (allocated < supply) {
            sentences.add(texts.get("sentence.scenario.left", figures.count(supply - allocated), figures.count(supply), unit));
        }
        return sentences;
    }
}
