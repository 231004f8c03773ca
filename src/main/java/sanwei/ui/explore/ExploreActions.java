package sanwei.ui.explore;

import java.util.List;
import java.util.Optional;
import sanwei.ui.action.Action;
import sanwei.ui.drill.Part;

/** The commands of the Explore screen. */
record ExploreActions(Action export, Action inspect, Action customers, Action lines, Action back) {

    /** @param onExport opens the panel that exports */
    static ExploreActions of(ExploreModel model, Runnable onExport) {
        return new ExploreActions(
                Action.of("export", onExport).on("Shortcut+E").when(model.reading().map(r -> r.answer().isPresent())),
                Action.of("inspect", model.cell().inspector()::toggle).on("F4"),
                drill(model, "customers", Part.CUSTOMERS).on("Shortcut+D"),
                drill(model, "lines", Part.LINES).on("Shortcut+Shift+D"),
                Action.of("back", model.cell().drill()::close).on("Esc").when(model.cell().drill().subject().map(Optional::isPresent)));
    }

    private static Action drill(ExploreModel model, String id, Part part) {
        return Action.of(id, () -> model.cell().drill(part)).when(model.cell().subject().map(Optional::isPresent));
    }

    List<Action> all() {
        return List.of(export, inspect, customers, lines, back);
    }
}
