package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import sanwei.measure.Measure;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Chooses the measures beside the first one. */
final class MoreMeasures extends VBox {

    private final ExploreModel model;
    private final List<CheckBox> boxes = new ArrayList<>();

    MoreMeasures(Words words, ExploreModel model) {
        super(6);
        this.model = model;
        setId("more-measures");
        getStyleClass().add(Style.PICKER);
        var caption = new Label(words.texts().get("window.pick.more.caption", Layout.MOST_MEASURES - 1));
        caption.getStyleClass().add(Style.CAPTION);
        getChildren().add(caption);
        for (Measure measure : Measure.values()) {
            if (measure != model.layout().get().measure()) {
                boxes.add(box(measure, words.labels().name(measure)));
            }
        }
        getChildren().addAll(boxes);
        limit();
    }

    private CheckBox box(Measure measure, String name) {
        var box = new CheckBox(name);
        box.setId("more-" + measure.id());
        box.setUserData(measure);
        box.setSelected(model.layout().get().measures().contains(measure));
        box.setOnAction(e -> {
            choose(measure, box.isSelected());
            limit();
        });
        return box;
    }

    private void choose(Measure measure, boolean wanted) {
        model.change(layout -> {
            List<Measure> measures = new ArrayList<>(layout.measures());
            measures.remove(measure);
            if (wanted) {
                measures.add(measure);
            }
            return layout.withMeasures(measures);
        });
    }

    /** No more can be chosen than fit side by side. */
    private void limit() {
        boolean full = model.layout().get().measures().size() == Layout.MOST_MEASURES;
        boxes.forEach(box -> box.setDisable(full && !box.isSelected()));
    }
}
