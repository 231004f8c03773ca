package sanwei.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** How the entries of one kind stand in the file: their own fields, beside those of the {@link Title}. */
interface Kind<E extends Entry> {

    /** Every kind there is. */
    List<Kind<?>> ALL = List.of(new SavedBandKind(), new SavedViewKind(), new SavedScenarioKind(), new SavedReportKind(), new ExportedFileKind());

    /** The word for the kind in the file. */
    String code();

    Class<E> type();

    /** @throws Unreadable when a field that the entry is nothing without is missing or makes no sense */
    E read(Title title, ObjectNode fields);

    /** Sets the fields; others that are there stay. */
    void write(E entry, ObjectNode fields);
}
