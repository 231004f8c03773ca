package sanwei.ui.whatif.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.simulation.analysis.Range;

/**
 * What a tornado is told.
 *
 * @param moved in the order of the catalogue
 */
record TornadoForm(List<Moved> moved) {

    static final TornadoForm ALL = new TornadoForm(Moved.all());

    TornadoForm {
        moved = List.copyOf(moved);
    }

    Optional<Moved> find(Figure parameter) {
        return moved.stream().filter(m -> m.parameter().equals(parameter)).findFirst();
    }

    /** With a parameter moved in another way, also where it was not moved before. */
    TornadoForm with(Moved other) {
        List<Moved> all = new ArrayList<>();
        for (Figure parameter : Range.movable()) {
            if (parameter.equals(other.parameter())) {
                all.add(other);
            } else {
                find(parameter).ifPresent(all::add);
            }
        }
        return new TornadoForm(all);
    }

    TornadoForm without(Figure parameter) {
        return new TornadoForm(moved.stream().filter(m -> !m.parameter().equals(parameter)).toList());
    }
}
