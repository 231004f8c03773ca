package sanwei.workspace;

import java.util.List;
import java.util.Optional;
import sanwei.allocation.parameter.Scenario;

/**
 * A section of a report as it was put together.
 *
 * @param id told apart by, never shown
 * @param part code of what it is about
 * @param codes what of it, and how it is shown
 * @param scenarios compared in it
 * @param heading instead of the usual one
 * @param words instead of the sentences that the data propose
 */
public record SavedSection(String id, String part, Codes codes, List<Scenario> scenarios, Optional<String> heading, Optional<Words> words) {

    public SavedSection {
        scenarios = List.copyOf(scenarios);
    }

    /**
     * What the analyst wrote.
     *
     * @param proposed the sentences that it was written from
     */
    public record Words(String text, String proposed) {}
}
