package sanwei.ui.action;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import sanwei.ui.words.Words;

/**
 * A command of the window, declared once: buttons, keys, palette and help are made from it.
 *
 * @param id by which it can be found whatever the language
 * @param text key of its name
 * @param keys that lead to it, the one that is shown first
 * @param enabled whether it can be given now
 */
public record Action(String id, String text, List<KeyCombination> keys, ObservableValue<Boolean> enabled, Runnable run) {

    /** A command without keys that can always be given, named by the text of its id. */
    public static Action of(String id, Runnable run) {
        return new Action(id, "action." + id, List.of(), new ReadOnlyBooleanWrapper(true), run);
    }

    /** @param combinations such as {@code Shortcut+Shift+P}, or {@code '?'} for a letter wherever it lies on the keyboard */
    public Action on(String... combinations) {
        return new Action(id, text, Arrays.stream(combinations).map(KeyCombination::valueOf).toList(), enabled, run);
    }

    public Action when(ObservableValue<Boolean> possible) {
        return new Action(id, text, keys, possible, run);
    }

    public Action called(String otherText) {
        return new Action(id, otherText, keys, enabled, run);
    }

    public boolean isEnabled() {
        return enabled.getValue();
    }

    /** Gives the command if it can be given. */
    public void give() {
        if (isEnabled()) {
            run.run();
        }
    }

    /** The key shown beside it, as it is written on the keyboard of this system. */
    public Optional<String> shortcut() {
        return shortcuts().findFirst();
    }

    /** All its keys. */
    public Stream<String> shortcuts() {
        return keys.stream().map(key -> key.getDisplayText().replace("Escape", "Esc"));
    }

    /** The name with the key. */
    public ObservableValue<String> hint(Words words) {
        return shortcut().map(key -> words.text("action.hint", words.text(text), key)).orElseGet(() -> words.text(text));
    }
}
