package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import sanwei.measure.Measure;
import sanwei.time.Period;
import sanwei.ui.control.Choice;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Chooses the measure and the period that members are sorted or filtered by. */
final class Aim {

    private final Choice<Measure> measure;
    private final Choice<Optional<Period>> period;

    /** @param of the first choices
     *  @param changed told when another is picked */
    Aim(Words words, ExploreModel model, Optional<Measure> of, Optional<Period> when, Runnable changed) {
        measure = new Choice<>(words, words.text("window.pick.measure"), m -> words.labels().name(m), m -> changed.run());
        period = new Choice<>(words, words.text("grid.period"), p -> p.map(words.labels()::of).orElseGet(() -> words.texts().get("grid.period.latest")),
                p -> changed.run());
        List<Measure> measures = model.layout().get().measures();
        measure.show(measures, of.filter(measures::contains).orElse(model.cell().measure().getValue()));
        List<Optional<Period>> periods = new ArrayList<>(List.of(Optional.empty()));
        model.grid().ifPresent(g -> g.columns().stream().map(Column::period).forEach(p -> periods.add(Optional.of(p))));
        period.show(periods, periods.contains(when) ? when : Optional.empty());
        measure.node().setId("aim-measure");
        period.node().setId("aim-period");
    }

    Measure measure() {
        return measure.node().getValue();
    }

    Optional<Period> period() {
        return period.node().getValue();
    }

    /** Puts the two choices below what is in the table already. */
    void addTo(GridPane table, Words words) {
        row(table, words.texts().get("window.pick.measure"), measure);
        row(table, words.texts().get("grid.period"), period);
    }

    static void row(GridPane table, String name, Choice<?> choice) {
        var label = new Label(name);
        label.getStyleClass().add(Style.CAPTION);
        table.addRow(table.getRowCount(), label, choice.node());
    }
}
