package sanwei.report.commentary;

import java.util.ArrayList;
import java.util.List;
import sanwei.measure.Measure;
import sanwei.text.Figures;
import sanwei.text.Texts;

/** Says which members stand highest and lowest. */
public final class Extremes {

    private final Texts texts;
    private final Figures figures;
    private final Names names;

    public Extremes(Texts texts) {
        this.texts = texts;
        figures = new Figures(texts);
        names = new Names(texts);
    }

    /**
     * Nothing where fewer than two members have a value.
     *
     * @param members what they are and how many: a text {@code sentence.members.…} of its number
     */
    public List<String> sentences(Measure measure, String members, List<Named> values) {
        List<Named> defined = values.stream().filter(Named::isDefined).toList();
        if (defined.size() < 2) {
            return List.of();
        }
        Peak high = Peak.highest(defined, v -> figures.value(measure, v)).orElseThrow();
        Peak low = Peak.lowest(defined, v -> figures.value(measure, v)).orElseThrow();
        String all = texts.get("sentence.members." + members, defined.size());
        List<String> sentences = new ArrayList<>();
        sentences.add(high.shown().equals(low.shown())
                ? texts.get("sentence.extremes.same", all, high.shown())
                : texts.get("sentence.extremes", all, names.few(high.names()), high.shown(), names.few(low.names()), low.shown(),
                        high.names().size(), low.names().size()));
        int undefined = values.size() - defined.size();
        if (undefined > 0) {
            sentences.add(texts.get("sentence.extremes.left_out", undefined));
        }
        return sentences;
    }
}
