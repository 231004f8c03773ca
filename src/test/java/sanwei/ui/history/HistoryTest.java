package sanwei.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History history = new History();
    private final ObjectProperty<String> scope = new SimpleObjectProperty<>("all");
    private final ObjectProperty<Integer> layout = new SimpleObjectProperty<>(0);

    @BeforeEach
    void follow() {
        history.follow(scope, scope::set);
        history.follow(layout, layout::set);
    }

    @Test
    void changesOfSeveralValuesAreTakenBackInTurn() {
        scope.set("county");
        layout.set(1);
        scope.set("unit");
        history.undo();
        assertThat(scope.get()).isEqualTo("county");
        history.undo();
        assertThat(layout.get()).isZero();
        history.undo();
        assertThat(scope.get()).isEqualTo("all");
        assertThat(history.canUndo().get()).isFalse();
        history.undo();
        history.redo();
        history.redo();
        assertThat(scope.get()).isEqualTo("county");
        assertThat(layout.get()).isEqualTo(1);
        history.redo();
        history.redo();
        assertThat(scope.get()).isEqualTo("unit");
        assertThat(history.canRedo().get()).isFalse();
    }

    @Test
    void aNewChangeForgetsWhatWasTakenBack() {
        scope.set("county");
        history.undo();
        layout.set(1);
        assertThat(history.canRedo().get()).isFalse();
        history.redo();
        assertThat(scope.get()).isEqualTo("all");
    }

    @Test
    void whatChangesTogetherIsOneStep() {
        history.together(() -> {
            scope.set("county");
            layout.set(1);
            history.changed(() -> layout.set(7), () -> layout.set(8));
        });
        history.together(() -> { });
        history.undo();
        assertThat(scope.get()).isEqualTo("all");
        assertThat(layout.get()).isZero();
        assertThat(history.canUndo().get()).isFalse();
        history.redo();
        assertThat(scope.get()).isEqualTo("county");
        assertThat(layout.get()).isEqualTo(8);
        scope.set("unit");
        history.undo();
        assertThat(scope.get()).isEqualTo("county");
    }

    @Test
    void theSameValueAgainIsNoStep() {
        layout.set(0);
        assertThat(history.canUndo().get()).isFalse();
    }

    @Test
    void onlyTheLatestHundredStepsAreKept() {
        for (int i = 1; i <= 150; i++) {
            layout.set(i);
        }
        while (history.canUndo().get()) {
            history.undo();
        }
        assertThat(layout.get()).isEqualTo(50);
    }

    @Test
    void whatIsForgottenDoesNotComeBack() {
        layout.set(1);
        history.undo();
        layout.set(2);
        history.clear();
        history.undo();
        history.redo();
        assertThat(layout.get()).isEqualTo(2);
    }
}
