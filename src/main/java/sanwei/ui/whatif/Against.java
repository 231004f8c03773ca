package sanwei.ui.whatif;

import sanwei.allocation.parameter.Scenario;

/** What a replay is held against. */
sealed interface Against {

    /** What really happened. */
    record History() implements Against {}

    /**
     * What would have happened with other parameters.
     *
     * @param id of the saved scenario
     */
    record Other(String id, Scenario scenario) implements Against {}
}
