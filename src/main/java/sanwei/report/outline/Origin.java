package sanwei.report.outline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files that a report is made from beside the dataset, named in the command that makes it again.
 *
 * @param outline that the sections come from
 * @param scenarios that are compared
 */
public record Origin(Optional<Path> outline, List<Path> scenarios) {

    /** Nothing but the dataset. */
    public static final Origin NONE = new Origin(Optional.empty(), List.of());

    public Origin {
        scenarios = List.copyOf(scenarios);
    }
}
