package sanwei.ui.shell;

import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/**
 * One of the screens that the rail leads to.
 *
 * @param key of its name among the texts of the window
 */
public record Screen(String key, Ikon icon, Node view) {}
