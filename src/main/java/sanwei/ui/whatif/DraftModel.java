package sanwei.ui.whatif;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Parameter;
import sanwei.allocation.parameter.Scenario;
import sanwei.work.BadInput;
import sanwei.work.Message;

/** The one place where parameters are set. */
public final class DraftModel {

    /** The name of parameters that nobody has named. */
    static final String UNNAMED = "";

    private final ReadOnlyObjectWrapper<Draft> entered = new ReadOnlyObjectWrapper<>(handbook());
    private final ReadOnlyObjectWrapper<Draft> decided = new ReadOnlyObjectWrapper<>(handbook());
    private final ObservableValue<Optional<Message>> problem = entered.map(d -> problem(d.scenario()));
    private boolean held;

    private static Draft handbook() {
        return new Draft(Scenario.standard(UNNAMED), Optional.empty());
    }

    private static Optional<Message> problem(Scenario scenario) {
        try {
            scenario.check();
            return Optional.empty();
        } catch (BadInput e) {
            return Optional.of(e.message());
        }
    }

    /** As it stands in the form, also while something is being dragged or does not fit together yet. */
    ReadOnlyObjectProperty<Draft> entered() {
        return entered.getReadOnlyProperty();
    }

    /** The same, step by step as the user takes them. */
    public ReadOnlyObjectProperty<Draft> decided() {
        return decided.getReadOnlyProperty();
    }

    /** Why nothing can be computed with what is entered. */
    ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** The parameters that a problem is about. */
    static List<Parameter<?>> about(Message problem) {
        return problem.arguments().stream()
                .filter(String.class::isInstance)
                .<Parameter<?>>flatMap(id -> Catalogue.find((String) id).stream())
                .toList();
    }

    Scenario scenario() {
        return entered.get().scenario();
    }

    /** @throws BadInput when the parameter cannot have the value */
    public <V> void set(Parameter<V> parameter, V value) {
        use(entered.get().with(scenario().with(parameter, value)));
    }

    /** What is set from now on is one step, until it is let go. */
    void hold() {
        held = true;
    }

    void letGo() {
        held = false;
        decided.set(entered.get());
    }

    void reset(List<? extends Parameter<?>> parameters) {
        Scenario scenario = scenario();
        for (Parameter<?> parameter : parameters) {
            scenario = standard(scenario, parameter);
        }
        use(entered.get().with(scenario));
    }

    private static <V> Scenario standard(Scenario scenario, Parameter<V> parameter) {
        return scenario.with(parameter, parameter.standard());
    }

    void use(Draft draft) {
        entered.set(draft);
        if (!held) {
            decided.set(draft);
        }
    }

    /** Makes it what it was at another moment. */
    public void restore(Draft other) {
        held = false;
        use(other);
    }

    /** How many parameters are not the standard ones. */
    static long changed(Scenario scenario) {
        return Catalogue.parameters().stream().filter(scenario::isChanged).count();
    }
}
