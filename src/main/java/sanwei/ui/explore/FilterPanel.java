package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import sanwei.ui.control.Choice;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Chooses which members the grid shows: by name, and by what a measure says of them. */
final class FilterPanel extends VBox {

    private final ExploreModel model;
    private final TextField text = new TextField();
    private final TextField limit = new TextField();
    private final CheckBox completeOnly = new CheckBox();
    private final Choice<Optional<RowFilter.Test>> test;
    private final Aim aim;

    FilterPanel(Words words, ExploreModel model) {
        super(8);
        this.model = model;
        setId("filter-panel");
        getStyleClass().add(Style.PICKER);
        RowFilter now = model.layout().get().filter();
        test = new Choice<>(words, words.text("grid.filter.value"),
                t -> words.texts().get("grid.filter." + t.map(of -> of.name().toLowerCase(Locale.ROOT)).orElse("any")), t -> filter());
        List<Optional<RowFilter.Test>> tests = new ArrayList<>(List.of(Optional.empty()));
        List.of(RowFilter.Test.values()).forEach(t -> tests.add(Optional.of(t)));
        test.show(tests, now.condition().map(RowFilter.Condition::test));
        aim = new Aim(words, model, now.condition().map(RowFilter.Condition::measure), now.condition().flatMap(RowFilter.Condition::period), this::filter);
        lay(words, now);
    }

    private void lay(Words words, RowFilter now) {
        text.setId("filter-text");
        Named.named(text, words.text("grid.filter.text"));
        text.setText(now.text());
        text.textProperty().addListener((property, before, typed) -> filter());
        test.node().setId("filter-test");
        limit.setId("filter-limit");
        limit.setPrefColumnCount(6);
        Named.named(limit, words.text("grid.filter.limit"));
        now.condition().ifPresent(c -> limit.setText(Double.toString(c.limit() / unit())));
        limit.textProperty().addListener((property, before, typed) -> filter());
        completeOnly.setId("filter-complete");
        completeOnly.setText(words.texts().get("grid.filter.complete_only"));
        completeOnly.setSelected(now.completeOnly());
        completeOnly.setOnAction(e -> filter());
        var table = new GridPane(8, 8);
        Aim.row(table, words.texts().get("grid.filter.value"), test);
        var name = new Label(words.texts().get("grid.filter.limit"));
        name.getStyleClass().add(Style.CAPTION);
        table.addRow(1, name, limit);
        aim.addTo(table, words);
        var caption = new Label(words.texts().get("grid.filter.text"));
        caption.getStyleClass().add(Style.CAPTION);
        getChildren().addAll(caption, text, table, completeOnly);
        enable();
    }

    /** What one typed stands for: percents are typed as percents. */
    private double unit() {
        return switch (aim.measure().unit()) {
            case RATE, CHANGE, POINTS -> 0.01;
            case MULTIPLE, INDEX, DAYS -> 1;
        };
    }

    /** A limit that is no number yet is no condition yet. */
    private Optional<RowFilter.Condition> condition() {
        return test.node().getValue().flatMap(t -> number(t).map(n -> new RowFilter.Condition(t, aim.measure(), aim.period(), n)));
    }

    private Optional<Double> number(RowFilter.Test of) {
        if (of == RowFilter.Test.OUTSIDE) {
            return Optional.of(0.0);
        }
        try {
            return Optional.of(Double.parseDouble(limit.getText().strip().replace("%", "").replace('−', '-')) * unit()).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void enable() {
        limit.setDisable(test.node().getValue().filter(t -> t != RowFilter.Test.OUTSIDE).isEmpty());
    }

    private void filter() {
        enable();
        model.change(layout -> layout.withFilter(new RowFilter(text.getText(), condition(), completeOnly.isSelected())));
    }
}
