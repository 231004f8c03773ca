package sanwei.simulation.analysis;

import java.util.Arrays;
import java.util.Optional;
import sanwei.dataset.Category;
import sanwei.measure.Measure;
import sanwei.work.BadInput;
import sanwei.work.Choices;
import sanwei.work.Coded;

/**
 * An indicator to be read from an outcome: of the whole market, of a region, of the members of a category, or of both.
 *
 * @param region code of a region of any level
 */
public record Goal(Measure measure, Optional<String> region, Optional<Of> category) {

    /**
     * A member of a category.
     *
     * @param member code
     */
    public record Of(Category category, String member) {}

    /** Of the whole market. */
    public static Goal of(Measure measure) {
        return new Goal(measure, Optional.empty(), Optional.empty());
    }

    /**
     * Reads {@code stock_out}, {@code stock_out@REGION}, {@code stock_out@format=mall} or {@code stock_out@REGION@format=mall}.
     *
     * @throws BadInput when there is no such measure or category
     */
    public static Goal parse(String word) {
        String[] parts = word.split("@");
        Goal goal = of(Measure.ofId(parts[0]).orElseThrow(() -> BadInput.of("problem.unknown.measure", parts[0],
                Choices.of(parts[0], Arrays.stream(Measure.values()).map(Measure::id).toList()))));
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            int equals = part.indexOf('=');
            goal = equals < 0 ? goal.inRegion(part) : goal.among(category(part.substring(0, equals)), part.substring(equals + 1));
        }
        return goal;
    }

    private static Category category(String word) {
        return Coded.find(Category.class, word).orElseThrow(() -> BadInput.of("problem.unknown.category", word,
                Choices.of(word, Arrays.stream(Category.values()).map(Category::code).toList())));
    }

    public Goal inRegion(String code) {
        return new Goal(measure, Optional.of(code), category);
    }

    public Goal among(Category of, String member) {
        return new Goal(measure, region, Optional.of(new Of(of, member)));
    }
}
