package sanwei.workspace;

import java.util.List;
import sanwei.pivot.Selection;
import sanwei.time.Period;

/**
 * A report as it was put together: what it is about and its sections, as plain codes.
 *
 * @param dataset what the dataset calls itself, empty where that is not known
 * @param kind code of the kind of report
 */
public record SavedReport(Title title, String dataset, String kind, Period period, Selection products, List<SavedSection> sections) implements Entry {

    public SavedReport {
        sections = List.copyOf(sections);
    }

    public SavedReport titled(Title other) {
        return new SavedReport(other, dataset, kind, period, products, sections);
    }
}
