package sanwei.report.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.text.Figures;
import sanwei.text.Texts;

/** Says what lies outside its band, and what left it. */
public final class InBand {

    /** More of a kind are counted, not named. */
    private static final int MOST = 6;

    private final Texts texts;
    private final Figures figures;
    private final Names names;

    public InBand(Texts texts) {
        this.texts = texts;
        figures = new Figures(texts);
        names = new Names(texts);
    }

    /** A value with the band that holds for it. */
    public record Read(String name, double value, Band band) {

        Band.State state() {
            return band.stateOf(value);
        }
    }

    /** A member with its value and state now and in the period before. */
    public record Step(Read now, Read before) {

        private boolean known() {
            return now.state() != Band.State.UNDEFINED && before.state() != Band.State.UNDEFINED;
        }

        private boolean left() {
            return known() && before.state() == Band.State.INSIDE && now.state() != Band.State.INSIDE;
        }

        private boolean returned() {
            return known() && before.state() != Band.State.INSIDE && now.state() == Band.State.INSIDE;
        }
    }

    /**
     * How many lie inside, and which do not; nothing where none has a value.
     *
     * @param members what they are: a text {@code sentence.members.…} of its number
     */
    public Optional<String> sentence(Measure measure, String members, List<Read> reads) {
        List<Read> defined = reads.stream().filter(r -> r.state() != Band.State.UNDEFINED).toList();
        if (defined.isEmpty()) {
            return Optional.empty();
        }
        String all = texts.get("sentence.members." + members, defined.size());
        List<Read> below = in(defined, Band.State.BELOW);
        List<Read> above = in(defined, Band.State.ABOVE);
        int inside = defined.size() - below.size() - above.size();
        List<String> outside = new ArrayList<>();
        if (!below.isEmpty()) {
            outside.add(texts.get("sentence.band.below", below.size(), list(measure, below)));
        }
        if (!above.isEmpty()) {
            outside.add(texts.get("sentence.band.above", above.size(), list(measure, above)));
        }
        String band = band(measure, defined);
        return Optional.of(outside.isEmpty()
                ? texts.get("sentence.band.all", all, band)
                : texts.get("sentence.band", all, inside, band,
                        outside.stream().reduce((first, then) -> texts.get("sentence.band.outside", first, then)).orElseThrow()));
    }

    /** What left the band and what came back; nothing where nothing did. */
    public List<String> steps(Measure measure, String since, List<Step> steps) {
        List<String> sentences = new ArrayList<>();
        List<Read> left = steps.stream().filter(Step::left).map(Step::now).toList();
        List<Read> returned = steps.stream().filter(Step::returned).map(Step::now).toList();
        if (!left.isEmpty()) {
            sentences.add(texts.get("sentence.band.left", list(measure, left), since, left.size()));
        }
        if (!returned.isEmpty()) {
            sentences.add(texts.get("sentence.band.returned", list(measure, returned), since, returned.size()));
        }
        return sentences;
    }

    private static List<Read> in(List<Read> reads, Band.State state) {
        return reads.stream().filter(r -> r.state() == state).toList();
    }

    private String list(Measure measure, List<Read> reads) {
        return names.some(reads.stream().map(r -> texts.get("sentence.with_value", r.name(), figures.value(measure, r.value()))).toList(), MOST);
    }

    /** The edges where they are the same for all, as they are read. */
    private String band(Measure measure, List<Read> reads) {
        List<String> bands = reads.stream()
                .map(r -> texts.get("sentence.band.edges", figures.value(measure, r.band().lower()), figures.value(measure, r.band().upper())))
                .distinct()
                .toList();
        return bands.size() == 1 ? bands.getFirst() : texts.get("sentence.band.varied");
    }
}
