package sanwei.ui.explore;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import sanwei.report.ColourScale;
import sanwei.report.Colouring;

/** How the steps of a scale are told to the stylesheet. */
final class Tint {

    private static final List<PseudoClass> HEAT = classes("heat", ColourScale.STEPS);
    private static final List<PseudoClass> LOW = classes("low", ColourScale.SIDE_STEPS);
    private static final List<PseudoClass> HIGH = classes("high", ColourScale.SIDE_STEPS);

    private Tint() {}

    private static List<PseudoClass> classes(String name, int steps) {
        return IntStream.rangeClosed(1, steps).mapToObj(step -> PseudoClass.getPseudoClass(name + step)).toList();
    }

    /** @param step as {@link ColourScale#step} gives it */
    static void mark(Node node, int step, Colouring colouring) {
        boolean sides = colouring == Colouring.DIVERGING;
        mark(node, HEAT, sides ? 0 : step);
        mark(node, LOW, sides ? -step : 0);
        mark(node, HIGH, sides ? step : 0);
    }

    private static void mark(Node node, List<PseudoClass> classes, int step) {
        for (int i = 0; i < classes.size(); i++) {
            node.pseudoClassStateChanged(classes.get(i), i + 1 == step);
        }
    }
}
