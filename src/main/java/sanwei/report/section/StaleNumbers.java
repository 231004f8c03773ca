package sanwei.report.section;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sanwei.report.outline.Mark;

/** Finds the numbers that an analyst took over from what the data proposed, and that they propose no more. */
final class StaleNumbers {

    /** Dates and periods as a whole, else a number with its sign and percent sign; a digit of a name like H1 is none. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![A-Za-z0-9_.,])(?:\\d{4}-(?:\\d{2}(?:-\\d{2})?|W\\d{2}|Q\\d|H\\d)|[+−-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?%?)");

    private StaleNumbers() {}

    /**
     * @param then the sentences that the text was written from
     * @param now those that the data propose at the moment
     * @param references what stands for numbers, which are none themselves
     */
    static List<Mark> of(String text, String then, String now, List<Mark> references) {
        Set<String> before = numbers(then);
        Set<String> present = numbers(now);
        return NUMBER.matcher(text).results()
                .filter(found -> references.stream().noneMatch(r -> r.start() <= found.start() && found.start() < r.end()))
                .filter(found -> before.contains(found.group()) && !present.contains(found.group()))
                .<Mark>map(found -> new Mark.Stale(found.start(), found.end(), found.group()))
                .toList();
    }

    /** Numbers with their signs, and without. */
    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).mapMulti((String number, Consumer<String> all) -> {
            all.accept(number);
            all.accept(number.replaceFirst("^[+−-]", ""));
        }).collect(Collectors.toSet());
    }
}
