package sanwei.ui.whatif.analysis;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.simulation.analysis.Range;
import sanwei.simulation.analysis.Tornado;
import sanwei.text.ScenarioWords;
import sanwei.ui.control.DropDown;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Which parameters are moved, and how far. */
final class TornadoInputs {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 330;

    private final Words words;
    private final AnalysisModel<TornadoForm, Tornado> model;

    TornadoInputs(Words words, AnalysisModel<TornadoForm, Tornado> model) {
        this.words = words;
        this.model = model;
    }

    Node node() {
        ObservableValue<String> said = words.say(model.form(),
                f -> words.texts().get("analysing.tornado.parameters", f.moved().size(), Range.movable().size()));
        Button button = new DropDown(said, words.text("analysing.tornado.parameters.hint"), in -> panel()).node();
        button.setId("tornado-parameters");
        return button;
    }

    private Node panel() {
        var rows = new VBox(4);
        model.question().ifPresent(question -> Range.movable().forEach(p -> rows.getChildren().add(row(p))));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("band-scroll");
        scroll.setPrefSize(WIDTH, HEIGHT);
        var panel = new VBox(8, new HBox(8, setting("analysing.tornado.all", TornadoForm.ALL), setting("analysing.tornado.none",
                new TornadoForm(List.of()))), scroll);
        panel.getStyleClass().add(Style.PICKER);
        return panel;
    }

    private Node setting(String key, TornadoForm form) {
        var button = new Button();
        button.textProperty().bind(words.text(key));
        button.getStyleClass().add("small");
        button.setOnAction(e -> model.form().set(form));
        return button;
    }

    private Node row(Figure parameter) {
        var box = new CheckBox(new ScenarioWords(words.texts()).name(parameter));
        box.setId("moved-" + parameter.id().replace('.', '-'));
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        var field = new MovedField(words, "moved-" + parameter.id().replace('.', '-'), () -> moved(parameter),
                () -> model.question().orElseThrow().scenario(), m -> model.form().set(model.form().get().with(m)));
        HBox ends = field.fields();
        ends.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(e -> model.form().set(box.isSelected()
                ? model.form().get().with(Moved.of(parameter))
                : model.form().get().without(parameter)));
        Runnable show = () -> {
            box.setSelected(model.form().get().find(parameter).isPresent());
            ends.setDisable(!box.isSelected());
            field.show();
        };
        model.form().addListener(new WeakChangeListener<>(keep(box, show)));
        show.run();
        var row = new HBox(8, box, ends);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Follows as long as the box is there: the panel is made anew each time it opens. */
    private ChangeListener<TornadoForm> keep(CheckBox box, Runnable show) {
        ChangeListener<TornadoForm> listener = (property, before, now) -> show.run();
        box.getProperties().put(TornadoInputs.class, listener);
        return listener;
    }

    private Moved moved(Figure parameter) {
        return model.form().get().find(parameter).orElseGet(() -> Moved.of(parameter));
    }
}
