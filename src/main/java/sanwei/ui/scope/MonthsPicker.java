package sanwei.ui.scope;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.time.Span;
import sanwei.ui.control.Choice;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Chooses the first and the last month, one by one or by a shortcut. */
final class MonthsPicker extends VBox {

    private final Words words;
    private final Span span;
    private final List<Period> months;
    private final Consumer<UnaryOperator<Scope>> change;
    private final Choice<Period> from;
    private final Choice<Period> to;
    private Scope scope;

    /** @param change changes the scope */
    MonthsPicker(Words words, Span span, Scope scope, Consumer<UnaryOperator<Scope>> change) {
        this.words = words;
        this.span = span;
        this.scope = scope;
        this.change = change;
        months = span.periods(Grain.MONTH);
        from = choice("window.months.from", this::pickFrom);
        to = choice("window.months.to", this::pickTo);
        var between = new Label("–");
        var ends = new HBox(8, from.node(), between, to.node());
        ends.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(Style.PICKER);
        getChildren().addAll(ends, shortcuts());
        show();
    }

    private Choice<Period> choice(String name, Consumer<Period> onPick) {
        var choice = new Choice<Period>(words, words.text(name), p -> words.labels().of(p), onPick);
        choice.node().setPrefWidth(140);
        return choice;
    }

    private FlowPane shortcuts() {
        var pane = new FlowPane(8, 8);
        pane.setPrefWrapLength(300);
        pane.getChildren().addAll(
                shortcut("window.months.all", Optional.empty(), Optional.empty()),
                last("window.months.last12", Grain.MONTH, 12),
                last("window.months.last_half", Grain.HALF, 1),
                last("window.months.last_year", Grain.YEAR, 1));
        return pane;
    }

    /** The latest complete periods, in months. */
    private Button last(String key, Grain grain, int count) {
        Optional<Period> latest = span.latestComplete(grain);
        Button button = shortcut(key,
                latest.map(p -> Grain.MONTH.containing(p.minus(count - 1).days().first())),
                latest.map(p -> Grain.MONTH.containing(p.days().last())));
        button.setDisable(latest.isEmpty());
        return button;
    }

    private Button shortcut(String key, Optional<Period> first, Optional<Period> last) {
        var button = new Button();
        button.textProperty().bind(words.text(key));
        button.getStyleClass().add("small");
        button.setOnAction(e -> set(first.filter(p -> p.compareTo(months.getFirst()) > 0), last));
        return button;
    }

    private void show() {
        from.show(months, scope.from().or(() -> months.stream().findFirst()).orElse(null));
        to.show(months, scope.to().or(() -> months.reversed().stream().findFirst()).orElse(null));
    }

    private void pickFrom(Period first) {
        set(Optional.of(first), scope.to().filter(last -> last.compareTo(first) >= 0));
    }

    private void pickTo(Period last) {
        set(scope.from().filter(first -> first.compareTo(last) <= 0), Optional.of(last));
    }

    private void set(Optional<Period> first, Optional<Period> last) {
        scope = scope.withMonths(first, last);
        change.accept(s -> s.withMonths(first, last));
        show();
    }
}
