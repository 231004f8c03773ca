package sanwei.report.outline;

import java.util.List;
import java.util.Optional;
import sanwei.report.document.Document;
import sanwei.report.document.Section;
import sanwei.work.Message;

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
     * @param marks places in the item's wording, as it was written, that stand for numbers or hold stale ones
     * @param problems what the analyst should know of it
     */
    public record Made(Item item, Optional<Section> section, String proposed, List<Mark> marks, List<Message> problems) {

        public Made {
            marks = List.copyOf(marks);
            problems = List.copyOf(problems);
        }
    }

    /** Of all items, from the first to the last. */
    public List<Message> problems() {
        return items.stream().flatMap(made -> made.problems().stream()).toList();
    }
}
