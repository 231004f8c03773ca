package sanwei.ui.whatif;

import sanwei.allocation.parameter.Scenario;
import sanwei.ui.words.Words;

/** Scenarios by name. */
record TrialWords(Words words) {

    /** What a replay is held against. */
    String against(Against against) {
        return switch (against) {
            case Against.History history -> words.texts().get("whatif.history");
            case Against.Other other -> name(other.scenario());
        };
    }

    String tried(Asked asked) {
        return name(asked.scenario());
    }

    /** Parameters without a name are those under way. */
    String name(Scenario scenario) {
        return scenario.name().isEmpty() ? words.texts().get("whatif.unnamed") : scenario.name();
    }
}
