package sanwei.ui.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.Language;
import sanwei.text.Texts;

/** The language of the window and everything said in it; bindings follow when it is switched. */
public final class Words {

    private final ObjectProperty<Language> language;

    public Words(Language first) {
        language = new SimpleObjectProperty<>(first);
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public Texts texts() {
        return Texts.in(language.get());
    }

    public Figures figures() {
        return new Figures(texts());
    }

    public Labels labels() {
        return new Labels(texts());
    }

    /** A text with its arguments; an observable argument stands for its value and is followed too. */
    public StringBinding text(String key, Object... arguments) {
        List<Observable> followed = new ArrayList<>(List.of(language));
        Arrays.stream(arguments).filter(Observable.class::isInstance).map(Observable.class::cast).forEach(followed::add);
        return Bindings.createStringBinding(() -> texts().get(key, Arrays.stream(arguments).map(Words::current).toArray()),
                followed.toArray(Observable[]::new));
    }

    /** What is said of a value, said anew when the value or the language changes. */
    public <T> StringBinding say(ObservableValue<T> value, Function<T, String> said) {
        return Bindings.createStringBinding(() -> said.apply(value.getValue()), value, language);
    }

    private static Object current(Object argument) {
        return argument instanceof ObservableValue<?> value ? value.getValue() : argument;
    }
}
