package sanwei.workspace;

import java.util.Optional;
import sanwei.allocation.parameter.Scenario;
import sanwei.pivot.Selection;

/**
 * Parameters that are worth keeping, with what they were made for.
 *
 * @param note the analyst's, may be empty
 * @param parent id of the scenario it was branched off, which may be gone
 * @param locked whether its parameters and its name stay as they are
 * @param dataset what the dataset calls itself
 * @param fingerprint of the dataset
 * @param scenario bears the name of the title
 */
public record SavedScenario(
        Title title, String note, Optional<String> parent, boolean locked, Selection products, String dataset, String fingerprint, Scenario scenario)
        implements Entry {

    public SavedScenario {
        scenario = scenario.named(title.name());
    }

    public SavedScenario named(String name) {
        return new SavedScenario(new Title(title.id(), name, title.date()), note, parent, locked, products, dataset, fingerprint, scenario);
    }

    public SavedScenario withNote(String other) {
        return new SavedScenario(title, other, parent, locked, products, dataset, fingerprint, scenario);
    }

    public SavedScenario under(Optional<String> other) {
        return new SavedScenario(title, note, other, locked, products, dataset, fingerprint, scenario);
    }

    public SavedScenario locked(boolean other) {
        return new SavedScenario(title, note, parent, other, products, dataset, fingerprint, scenario);
    }

    public SavedScenario with(Scenario other) {
        return new SavedScenario(title, note, parent, locked, products, dataset, fingerprint, other);
    }
}
