package sanwei.ui.whatif;

import java.util.Optional;
import sanwei.allocation.parameter.Scenario;

/**
 * The parameters under way.
 *
 * @param of id of the saved scenario that they began with, empty where they began with the handbook
 */
public record Draft(Scenario scenario, Optional<String> of) {

    Draft with(Scenario other) {
        return new Draft(other, of);
    }
}
