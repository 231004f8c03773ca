package sanwei.ui.whatif;

import java.util.Optional;
import sanwei.allocation.parameter.Scenario;
import sanwei.workspace.SavedScenario;

/** What a replay is held against. */
sealed interface Against {

    /** What really happened. */
    record History() implements Against {}

    /**
     * What would have happened with other parameters.
     *
     * @param id of the saved scenario, empty for parameters that nobody saved
     */
    record Other(Optional<String> id, Scenario scenario) implements Against {

        static Other of(SavedScenario saved) {
            return new Other(Optional.of(saved.title().id()), saved.scenario());
        }
    }
}
