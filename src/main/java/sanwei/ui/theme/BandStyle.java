package sanwei.ui.theme;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import sanwei.measure.Band;

/** How the state of a value against its band is told to the stylesheet, and its mark for those who see no colour. */
public final class BandStyle {

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");

    private BandStyle() {}

    /** Marks the node; an undefined state leaves it as it is without a band. */
    public static void mark(Node node, Band.State state) {
        node.pseudoClassStateChanged(BELOW, state == Band.State.BELOW);
        node.pseudoClassStateChanged(INSIDE, state == Band.State.INSIDE);
        node.pseudoClassStateChanged(ABOVE, state == Band.State.ABOVE);
    }

    public static String sign(Band.State state) {
        return switch (state) {
            case BELOW -> "▼";
            case INSIDE -> "■";
            case ABOVE -> "▲";
            case UNDEFINED -> "";
        };
    }
}
