package sanwei.workspace;

import java.util.List;
import sanwei.pivot.Selection;
import sanwei.time.Period;

/**
 * A report as it was put together: what it is about and its sections, as plain codes.
 *
 * @param note the analyst's, may be empty
 * @param kind code of the kind of report
 */
public record SavedReport(Title title, String note, String kind, Period period, Selection products, List<SavedSection> sections) implements Entry {

    public SavedReport {
        sections = List.copyOf(sections);
    }

    public SavedReport titled(Title other) {
        return new SavedReport(other, note, kind, period, products, sections);
    }
}
