package sanwei.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Parameter;
import sanwei.allocation.parameter.Scenario;
import sanwei.work.BadInput;
import sanwei.work.Choices;
import sanwei.work.Coded;

/** Reads values of parameters: {@code supply_factor=0.9}, {@code rule=equal_awards}, {@code target_circles=commercial+transit}. */
final class ParameterWords {

    private ParameterWords() {}

    /** @throws BadInput when there is no such parameter, or it cannot have the value */
    static Scenario with(Scenario scenario, Words.Pair word) {
        Parameter<?> parameter = Words.one("parameter", word.name(), Catalogue.parameters(), Parameter::id);
        return switch (parameter) {
            case Parameter.Figure figure -> scenario.with(figure, GoalWords.number(word.value(),
                    BadInput.of("parameter.problem.no_number", word.value(), figure.least(), figure.most())));
            case Parameter.Choice<?> choice -> with(scenario, choice, word.value());
            case Parameter.Members members -> scenario.with(members, members(members, word.value()));
        };
    }

    private static <E extends Enum<E> & Coded> Scenario with(Scenario scenario, Parameter.Choice<E> choice, String code) {
        List<String> codes = choice.choices().stream().map(Coded::code).toList();
        return scenario.with(choice, Coded.find(choice.type(), code).orElseThrow(() -> unknown(code, codes)));
    }

    private static Set<String> members(Parameter.Members members, String joined) {
        Set<String> found = new HashSet<>(joined.isEmpty() ? List.of() : List.of(joined.split("\\+")));
        found.stream().filter(m -> !members.known().contains(m)).sorted().findFirst().ifPresent(m -> {
            throw unknown(m, members.known());
        });
        return found;
    }

    private static BadInput unknown(String word, List<String> known) {
        return BadInput.of("parameter.problem.unknown", word, Choices.of(word, known));
    }
}
