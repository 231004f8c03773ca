package sanwei.ui.control;

import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Pictures of the interface, drawn in the colour that the stylesheet gives them. */
public final class Icon {

    private Icon() {}

    public static Node of(Ikon ikon) {
        return new FontIcon(ikon);
    }
}
