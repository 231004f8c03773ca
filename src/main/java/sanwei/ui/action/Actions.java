package sanwei.ui.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** All commands of the window by where they hold, and the keys that lead to them. */
public final class Actions {

    /** @param screen whose commands they are, empty for those that hold everywhere */
    public record Group(Optional<String> screen, List<Action> actions) {}

    private final List<Action> onFocus;
    private final List<Action> everywhere;
    private final Map<String, List<Action>> onScreens;
    private final Supplier<String> current;
    private final ObservableValue<Boolean> covered;

    /**
     * @param onFocus what concerns the part that has the focus, also on a sheet that covers the window
     * @param onScreens by the key of the screen, in their order
     * @param current key of the screen that is shown
     * @param covered whether a sheet lies over the window
     */
    public Actions(List<Action> onFocus, List<Action> everywhere, Map<String, List<Action>> onScreens, Supplier<String> current,
            ObservableValue<Boolean> covered) {
        this.onFocus = onFocus;
        this.everywhere = everywhere;
        this.onScreens = onScreens;
        this.current = current;
        this.covered = covered;
    }

    /** Every command there is. */
    public List<Group> groups() {
        Group first = new Group(Optional.empty(), Stream.concat(everywhere.stream(), onFocus.stream()).toList());
        return Stream.concat(Stream.of(first), onScreens.entrySet().stream().map(e -> new Group(Optional.of(e.getKey()), e.getValue())))
                .toList();
    }

    /** The commands that can be given on the screen that is shown, its own first. */
    public List<Action> possible() {
        Stream<Action> all = covered.getValue()
                ? onFocus.stream()
                : Stream.of(onScreens.getOrDefault(current.get(), List.of()), onFocus, everywhere).flatMap(List::stream);
        return all.filter(Action::isEnabled).toList();
    }

    /** A key alone goes to its command first; a key with Ctrl or a letter is left to the control that has the focus if it wants it. */
    public void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean alone = !e.isShortcutDown() && !e.isAltDown() && !e.isShiftDown();
            if (alone) {
                take(e);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::take);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::take);
    }

    private void take(KeyEvent event) {
        possible().stream().filter(a -> a.keys().stream().anyMatch(key -> leads(key, event))).findFirst().ifPresent(action -> {
            event.consume();
            action.give();
        });
    }

    private static boolean leads(KeyCombination key, KeyEvent event) {
        return switch (key) {
            case KeyCharacterCombination letter -> event.getCode() == KeyCode.UNDEFINED && letter.getCharacter().equals(event.getCharacter());
            default -> event.getCode() != KeyCode.UNDEFINED && key.match(event);
        };
    }
}
