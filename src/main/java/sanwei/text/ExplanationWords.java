package sanwei.text;

import java.util.ArrayList;
import java.util.List;
import sanwei.allocation.Explanation;
import sanwei.allocation.Explanation.Step;
import sanwei.work.Message;

/** The arithmetic of an allocated quantity in words. */
public final class ExplanationWords {

    private final Texts texts;

    public ExplanationWords(Texts texts) {
        this.texts = texts;
    }

    /** A line on whom and what it is about, then for each step its name with the cartons after it, and the arithmetic indented below. */
    public List<String> lines(Explanation explanation) {
        List<String> lines = new ArrayList<>(List.of(texts.say(explanation.subject())));
        for (Step step : explanation.steps()) {
            lines.add(texts.get("allocation.step", name(step.kind()), step.after()));
            for (Message message : step.arithmetic()) {
                lines.add("  " + texts.say(message));
            }
        }
        return lines;
    }

    public String name(Explanation.Kind step) {
        return texts.get("allocation.step." + step.code());
    }
}
