package sanwei.ui.report;

import java.util.List;
import java.util.Optional;
import sanwei.report.outline.Item;
import sanwei.report.outline.Outline;
import sanwei.report.outline.OutlineCodes;
import sanwei.ui.scope.Setting;
import sanwei.work.Message;
import sanwei.workspace.SavedReport;

/**
 * The report that is worked on.
 *
 * @param kept as it is kept, empty as long as nothing about it was chosen
 * @param leftOut what it was put together with and the dataset does not have
 */
public record InHand(Optional<SavedReport> kept, Outline outline, List<Message> leftOut) {

    public InHand {
        leftOut = List.copyOf(leftOut);
    }

    /** About the products that everything is limited to. */
    static InHand of(SavedReport kept, Setting setting) {
        OutlineCodes.Read read = OutlineCodes.read(kept, setting.opened().market());
        return new InHand(Optional.of(kept), read.outline().about(setting.scope().products()), read.leftOut());
    }

    /** Whether anything would be lost if its kind were another one. */
    boolean isEdited() {
        boolean named = kept.filter(k -> !k.title().name().isEmpty()).isPresent();
        return named || !outline.isStandard();
    }

    Optional<Item> item(String id) {
        return outline.items().stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
