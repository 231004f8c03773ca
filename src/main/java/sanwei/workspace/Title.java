package sanwei.workspace;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What everything in the workspace has.
 *
 * @param id told apart by, never shown
 * @param name the analyst's
 * @param date that it was made
 */
public record Title(String id, String name, LocalDate date) {

    /** Of something new. */
    public static Title of(String name, LocalDate date) {
        return new Title(UUID.randomUUID().toString(), name, date);
    }
}
