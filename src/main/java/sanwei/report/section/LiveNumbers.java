package sanwei.report.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sanwei.measure.Measure;
import sanwei.pivot.MethodWeights;
import sanwei.report.outline.Mark;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.GoalReader;
import sanwei.time.Period;
import sanwei.work.BadInput;

/**
 * References in a text, replaced by the numbers of the moment: {@code {distribution}}, {@code {stock_out@REGION@format=mall}}, of another period
 * {@code {distribution:2025-Q1}}, {@code {distribution:before}}, {@code {distribution:last-year}}, and behind any of these {@code :change} against
 * the period before or {@code :change-last-year}.
 */
final class LiveNumbers {

    private static final Pattern REFERENCE = Pattern.compile("\\{([^{}\\n]*)}");
    private static final String BEFORE = "before";
    private static final String LAST_YEAR = "last-year";
    private static final String CHANGE = "change";
    private static final String CHANGE_LAST_YEAR = "change-last-year";

    private final Inquiry inquiry;
    private final Map<Asked, Double> values = new HashMap<>();

    LiveNumbers(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    private record Asked(Goal goal, Period period) {}

    /**
     * A text with its references replaced.
     *
     * @param marks places in the text as it was written
     */
    record Filled(String text, List<Mark> marks) {}

    Filled fill(String text) {
        var filled = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            Mark mark = mark(reference.group(1), reference.start(), reference.end());
            marks.add(mark);
            reference.appendReplacement(filled, Matcher.quoteReplacement(mark instanceof Mark.Live live ? live.value() : reference.group()));
        }
        reference.appendTail(filled);
        return new Filled(filled.toString(), marks);
    }

    private Mark mark(String reference, int start, int end) {
        try {
            return new Mark.Live(start, end, number(reference));
        } catch (BadInput e) {
            return new Mark.Unknown(start, end, e.message());
        }
    }

    /** @throws BadInput when the reference stands for nothing */
    private String number(String reference) {
        List<String> words = new ArrayList<>(Arrays.asList(reference.strip().split(":", -1)));
        Optional<String> change = last(words).filter(word -> word.equals(CHANGE) || word.equals(CHANGE_LAST_YEAR));
        change.ifPresent(word -> words.removeLast());
        Optional<Period> other = last(words).flatMap(this::period);
        other.ifPresent(period -> words.removeLast());
        Goal goal = Goal.parse(String.join(":", words));
        Period period = other.orElse(inquiry.period());
        double value = value(goal, period);
        return change.map(word -> change(goal, period, value, word.equals(CHANGE) ? period.previous() : period.yearBefore()))
                .orElseGet(() -> inquiry.figures().value(goal.measure(), value));
    }

    /** The last of several words. */
    private static Optional<String> last(List<String> words) {
        return words.size() > 1 ? Optional.of(words.getLast()) : Optional.empty();
    }

    private Optional<Period> period(String word) {
        return switch (word) {
            case BEFORE -> Optional.of(inquiry.period().previous());
            case LAST_YEAR -> Optional.of(inquiry.period().yearBefore());
            default -> Period.parse(word);
        };
    }

    /** Undefined where the data do not cover both periods. */
    private String change(Goal goal, Period period, double now, Period other) {
        Measure measure = goal.measure();
        boolean covered = inquiry.span().periods(other.grain()).contains(other) && !inquiry.span().partial(other) && !inquiry.span().partial(period);
        return inquiry.figures().change(measure, now, covered ? value(goal, other) : Double.NaN);
    }

    private double value(Goal goal, Period period) {
        return values.computeIfAbsent(new Asked(goal, period), asked -> new GoalReader(inquiry.market(), inquiry.request().products(), MethodWeights.HANDBOOK,
                period, List.of(goal)).read(inquiry.pivot(), inquiry.job())[0]);
    }
}
