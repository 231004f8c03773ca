package sanwei.ui.report;

import java.util.List;
import sanwei.ui.action.Action;

/** The commands that concern the pages. */
record PageActions(Action before, Action after, Action smaller, Action larger, Action fit) {

    static PageActions of(PagesPane pages) {
        return new PageActions(
                Action.of("page.before", () -> pages.turn(-1)).on("Alt+PageUp"),
                Action.of("page.after", () -> pages.turn(1)).on("Alt+PageDown"),
                Action.of("page.smaller", () -> pages.zoomBy(-1)).on("Shortcut+Minus", "Shortcut+Subtract"),
                Action.of("page.larger", () -> pages.zoomBy(1)).on("Shortcut+Equals", "Shortcut+Plus", "Shortcut+Add"),
                Action.of("page.fit", pages::fit).on("Shortcut+0"));
    }

    List<Action> all() {
        return List.of(before, after, smaller, larger, fit);
    }
}
