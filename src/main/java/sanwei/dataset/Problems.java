package sanwei.dataset;

import java.util.List;

/**
 * What was found wrong with a dataset.
 *
 * @param listed the first problems of each kind, errors first, at most {@link #LISTED} of each severity
 * @param errors how many errors there are in all
 * @param warnings how many warnings there are in all
 */
public record Problems(List<Problem> listed, long errors, long warnings) {

    public static final int LISTED = 100;

    public static final Problems NONE = new Problems(List.of(), 0, 0);

    public Problems {
        listed = List.copyOf(listed);
    }
}
