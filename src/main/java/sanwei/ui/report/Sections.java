package sanwei.ui.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import sanwei.report.outline.Item;
import sanwei.report.outline.Part;
import sanwei.ui.scope.Setting;
import sanwei.ui.view.ViewPart;
import sanwei.workspace.SavedView;

/** Changes of a list of sections; none changes the list it is given. */
final class Sections {

    private Sections() {}

    /** Where the section stands, −1 where it does not. */
    static int indexOf(List<Item> items, String id) {
        return IntStream.range(0, items.size()).filter(i -> items.get(i).id().equals(id)).findFirst().orElse(-1);
    }

    /** The section at another place, counted without it, as near to it as there is. */
    static List<Item> moved(List<Item> items, String id, int to) {
        int from = indexOf(items, id);
        List<Item> changed = new ArrayList<>(items);
        if (from >= 0) {
            Item item = changed.remove(from);
            changed.add(Math.clamp(to, 0, changed.size()), item);
        }
        return changed;
    }

    static List<Item> without(List<Item> items, String id) {
        return items.stream().filter(item -> !item.id().equals(id)).toList();
    }

    static List<Item> with(List<Item> items, String id, UnaryOperator<Item> change) {
        List<Item> changed = new ArrayList<>(items);
        changed.replaceAll(item -> item.id().equals(id) ? change.apply(item) : item);
        return changed;
    }

    /** A new section behind another one, at the end where that is gone. */
    static List<Item> added(List<Item> items, Item item, String behind) {
        int at = indexOf(items, behind);
        List<Item> changed = new ArrayList<>(items);
        changed.add(at < 0 ? changed.size() : at + 1, item);
        return Collections.unmodifiableList(changed);
    }

    /** The chart of a saved view, called as this is. */
    static Item of(SavedView view, Setting setting) {
        return fresh(ViewPart.chart(view, setting)).headed(Optional.of(view.title().name()));
    }

    static Item fresh(Part part) {
        return Item.of(UUID.randomUUID().toString(), part);
    }
}
