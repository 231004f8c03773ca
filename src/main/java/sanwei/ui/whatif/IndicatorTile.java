package sanwei.ui.whatif;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import sanwei.measure.Measure;
import sanwei.text.Figures;
import sanwei.time.Period;
import sanwei.ui.control.Context;
import sanwei.ui.theme.BandStyle;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** An indicator as it would have been, and how far that is from what it is held against. */
final class IndicatorTile extends VBox {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    /** The value is that of before; what is said of the change is about a first part of the next. */
    private static final PseudoClass UNDER_WAY = PseudoClass.getPseudoClass("under-way");

    private final Words words;
    private final Measure measure;
    private final Label name = label(Style.CAPTION);
    private final Label value = label("trial-value");
    private final Label state = label(Style.BAND_MARK);
    private final Label change = label(Style.FIGURE);
    private final Label against = label(Style.CAPTION);
    private final Tooltip parts = new Tooltip();

    /** @param onPick told when the tile is picked, with the mouse or with Enter */
    IndicatorTile(Words words, Measure measure, Runnable onPick) {
        super(2);
        this.words = words;
        this.measure = measure;
        setId("trial-" + measure.id());
        value.setId("trial-value-" + measure.id());
        change.setId("trial-change-" + measure.id());
        getStyleClass().addAll(Style.PANEL, Style.TILE, "trial-tile");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(name, beside(value, state), beside(change, against));
        Tooltip.install(this, parts);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Context.measure(this, name, () -> measure);
        setOnMousePressed(e -> requestFocus());
        setOnMouseClicked(e -> onPick.run());
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                onPick.run();
                e.consume();
            }
        });
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    /** One beside the other, or below where the tile is narrow. */
    private static FlowPane beside(Label first, Label second) {
        var pane = new FlowPane(8, 2, first, second);
        second.setWrapText(true);
        second.maxWidthProperty().bind(pane.widthProperty());
        pane.setRowValignment(VPos.BASELINE);
        return pane;
    }

    void setPicked(boolean picked) {
        pseudoClassStateChanged(PICKED, picked);
    }

    /** @param held name of what the replay is held against */
    void show(Trial.Indicator indicator, String held) {
        Figures figures = words.figures();
        name.setText(words.labels().name(measure));
        value.setText(figures.value(measure, indicator.now().value()));
        boolean judged = indicator.band().isPresent() && indicator.now().isDefined();
        state.setText(judged ? BandStyle.sign(indicator.state()) + " " + words.labels().of(indicator.state()) : "");
        BandStyle.mark(state, indicator.state());
        showChange(indicator, words.texts().get("whatif.against", held, figures.value(measure, indicator.then().value())));
        parts.setText(words.texts().get("whatif.parts", parts(indicator.now()), held, parts(indicator.then())));
        pseudoClassStateChanged(UNDER_WAY, false);
        setAccessibleText(String.join(" ", name.getText(), value.getText(), state.getText(), change.getText(), against.getText()));
    }

    /**
     * The change in the first week while the whole is under way: the value stays, for it is about more than the week.
     *
     * @param held name of what the replay is held against
     */
    void showFirst(Trial.Indicator first, String held, Period week) {
        String then = words.figures().value(measure, first.then().value());
        showChange(first, words.texts().get("whatif.first.against", held, weekOfYear(week), then));
        pseudoClassStateChanged(UNDER_WAY, true);
        setAccessibleText(String.join(" ", name.getText(), change.getText(), against.getText()));
    }

    /** The year is said above the tiles, and a tile is narrow. */
    private static String weekOfYear(Period week) {
        return week.label().substring(week.label().indexOf('-') + 1);
    }

    private void showChange(Trial.Indicator indicator, String compared) {
        change.setText(indicator.reason().isPresent() ? "" : words.figures().change(measure, indicator.now().value(), indicator.then().value()));
        change.setManaged(indicator.reason().isEmpty());
        against.setText(indicator.reason().map(words.texts()::say).orElse(compared));
    }

    private String parts(Trial.Figure figure) {
        String parts = words.figures().parts(measure, figure.numerator(), figure.denominator());
        return figure.isDefined() && figure.behind() >= 0 ? words.texts().get("pivot.parts.behind", parts, figure.behind()) : parts;
    }
}
