package sanwei.workspace;

/**
 * What was looked at, to be looked at again or put into a report.
 *
 * @param note the analyst's, may be empty
 * @param shown the scope, what is told apart, and how it is laid out and drawn
 */
public record SavedView(Title title, String note, Codes shown) implements Entry {

    public SavedView called(String name) {
        return new SavedView(new Title(title.id(), name, title.date()), note, shown);
    }
}
