package sanwei.report.outline;

import java.util.List;
import java.util.Optional;
import sanwei.report.document.Document;
import sanwei.report.document.Section;

/** A report with what the data made of each item of its outline. */
public record Draft(Document document, List<Made> items) {

    public Draft {
        items = List.copyOf(items);
    }

    /**
     * An item and what became of it.
     *
     * @param section as it stands in the document, empty where the data have nothing of it
     * @param proposed the sentences that the data propose for its head, empty where there are none
     */
    public record Made(Item item, Optional<Section> section, String proposed) {}
}
