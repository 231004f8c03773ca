package sanwei.ui.shell;

import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import sanwei.ui.action.Action;

/**
 * One of the screens that the rail leads to.
 *
 * @param key of its name among the texts of the window
 * @param actions the commands that hold on it
 */
public record Screen(String key, Ikon icon, Node view, List<Action> actions) {}
