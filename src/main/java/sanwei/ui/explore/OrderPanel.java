package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.ui.control.Choice;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Chooses what the members of the grid are sorted by. */
final class OrderPanel extends VBox {

    /** What can be chosen to sort by. */
    private enum By {
        DATASET,
        OWN,
        VALUE,
        TOTAL,
        CHANGE,
        YEAR_CHANGE,
        DISTANCE
    }

    private final ExploreModel model;
    private final Optional<RowOrder> own;
    private final Choice<By> by;
    private final CheckBox descending = new CheckBox();
    private final Aim aim;

    OrderPanel(Words words, ExploreModel model) {
        super(8);
        this.model = model;
        setId("order-panel");
        getStyleClass().add(Style.PICKER);
        RowOrder now = model.layout().get().order();
        own = Optional.of(now).filter(RowOrder.Own.class::isInstance);
        by = new Choice<>(words, words.text("grid.sort"), b -> words.texts().get("grid.sort." + b.name().toLowerCase(Locale.ROOT)), b -> sort());
        by.node().setId("order-by");
        by.show(choices(), chosen(now));
        Optional<RowOrder.By> before = Optional.of(now).filter(RowOrder.By.class::isInstance).map(RowOrder.By.class::cast);
        aim = new Aim(words, model, before.map(RowOrder.By::measure), before.flatMap(RowOrder.By::period), this::sort);
        descending.setText(words.texts().get("grid.sort.descending"));
        descending.setId("order-descending");
        descending.setSelected(before.map(RowOrder.By::descending).orElse(true));
        descending.setOnAction(e -> sort());
        var table = new GridPane(8, 8);
        Aim.row(table, words.texts().get("grid.sort"), by);
        aim.addTo(table, words);
        var hint = new Label(words.texts().get("grid.sort.own_hint"));
        hint.getStyleClass().add(Style.CAPTION);
        getChildren().addAll(table, descending, hint);
    }

    private List<By> choices() {
        List<By> choices = new ArrayList<>(Arrays.asList(By.values()));
        if (own.isEmpty()) {
            choices.remove(By.OWN);
        }
        return choices;
    }

    private By chosen(RowOrder order) {
        return switch (order) {
            case RowOrder.AsInDataset() -> By.DATASET;
            case RowOrder.Own own -> By.OWN;
            case RowOrder.By(Basis basis, var measure, var period, var descending) -> switch (basis) {
                case VALUE -> period.equals(lastYear()) ? By.TOTAL : By.VALUE;
                case CHANGE -> By.CHANGE;
                case YEAR_CHANGE -> By.YEAR_CHANGE;
                case DISTANCE -> By.DISTANCE;
            };
        };
    }

    /** The total over time: the latest year beside shorter periods. */
    private Optional<Period> lastYear() {
        return model.grid().flatMap(g -> g.columns().stream().map(Column::period).filter(p -> p.grain() == Grain.YEAR).reduce((a, b) -> b));
    }

    private void sort() {
        RowOrder order = switch (by.node().getValue()) {
            case DATASET -> RowOrder.AS_IN_DATASET;
            case OWN -> own.orElse(RowOrder.AS_IN_DATASET);
            case VALUE -> by(Basis.VALUE, aim.period());
            case TOTAL -> by(Basis.VALUE, lastYear());
            case CHANGE -> by(Basis.CHANGE, aim.period());
            case YEAR_CHANGE -> by(Basis.YEAR_CHANGE, aim.period());
            case DISTANCE -> by(Basis.DISTANCE, aim.period());
        };
        model.change(layout -> layout.withOrder(order));
    }

    private RowOrder by(Basis basis, Optional<Period> period) {
        return new RowOrder.By(basis, aim.measure(), period, descending.isSelected());
    }
}
