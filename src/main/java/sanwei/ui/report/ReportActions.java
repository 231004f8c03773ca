package sanwei.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import sanwei.report.outline.Item;
import sanwei.report.outline.Outline;
import sanwei.ui.action.Action;

/** The commands of the report screen that concern its sections. */
record ReportActions(Action up, Action down, Action remove, Action standard, Action goOn, Action begin) {

    static ReportActions of(ReportsModel reports, PreviewModel preview) {
        BooleanBinding chosen = Bindings.createBooleanBinding(() -> preview.item().isPresent(), preview.selected(), reports.inHand());
        return new ReportActions(
                Action.of("section.up", () -> move(reports, preview, -1)).on("Alt+Up").when(chosen),
                Action.of("section.down", () -> move(reports, preview, 1)).on("Alt+Down").when(chosen),
                Action.of("section.remove", () -> remove(reports, preview)).when(chosen),
                Action.of("section.standard", () -> reports.change(o -> Outline.standard(o.kind(), o.period(), o.products()))),
                Action.of("reports.next", reports::goOn).when(reports.inHand().map(now -> reports.next().isPresent())),
                Action.of("reports.begin", reports::begin));
    }

    List<Action> all() {
        return List.of(up, down, remove, standard, goOn, begin);
    }

    private static void move(ReportsModel reports, PreviewModel preview, int by) {
        preview.selected().get().ifPresent(id -> reports.change(o -> o.withItems(Sections.moved(o.items(), id, Sections.indexOf(o.items(), id) + by))));
    }

    /** The next section is chosen, the last where there is none. */
    private static void remove(ReportsModel reports, PreviewModel preview) {
        preview.item().ifPresent(item -> {
            List<Item> items = reports.inHand().get().map(now -> now.outline().items()).orElse(List.of());
            int at = Sections.indexOf(items, item.id());
            Optional<String> other = Stream.of(at + 1, at - 1).filter(i -> i >= 0 && i < items.size()).map(i -> items.get(i).id()).findFirst();
            reports.change(o -> o.withItems(Sections.without(o.items(), item.id())));
            preview.selected().set(other);
        });
    }
}
