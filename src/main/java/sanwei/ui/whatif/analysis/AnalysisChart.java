package sanwei.ui.whatif.analysis;

import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import sanwei.chart.Appearance;
import sanwei.chart.ChartSpec;
import sanwei.chart.Charts;
import sanwei.chart.Mark;
import sanwei.ui.control.ChartPane;
import sanwei.ui.words.Words;

/** The chart of a result. */
final class AnalysisChart {

    private static final double LOWEST = 280;
    private static final double USUAL = 300;

    private final Words words;
    private final ObservableValue<Appearance> appearance;
    private final ChartPane pane;

    /** @param onPick told of the mark that is clicked */
    AnalysisChart(Words words, ObservableValue<Appearance> appearance, String id, String name, Consumer<Mark> onPick) {
        this.words = words;
        this.appearance = appearance;
        pane = new ChartPane(onPick);
        pane.setId(id);
        pane.setMinHeight(LOWEST);
        pane.setPrefHeight(USUAL);
        pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pane.accessibleTextProperty().bind(words.text(name));
    }

    ChartPane node() {
        return pane;
    }

    void show(ChartSpec spec, Mark... marked) {
        pane.show(Charts.of(spec, Set.of(marked), appearance.getValue(), words.texts()));
    }
}
