package sanwei.simulation.analysis;

import java.util.Optional;
import sanwei.dataset.Category;
import sanwei.measure.Measure;

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

    public Goal inRegion(String code) {
        return new Goal(measure, Optional.of(code), category);
    }

    public Goal among(Category of, String member) {
        return new Goal(measure, region, Optional.of(new Of(of, member)));
    }
}
