package sanwei.report.outline;

import java.util.Optional;

/**
 * A section as the analyst wants it.
 *
 * @param id told apart by, never shown
 * @param heading instead of the usual one
 * @param wording instead of the sentences that the data propose
 */
public record Item(String id, Part part, Optional<String> heading, Optional<Wording> wording) {

    /** With the usual heading and the sentences that the data propose. */
    public static Item of(String id, Part part) {
        return new Item(id, part, Optional.empty(), Optional.empty());
    }

    public Item headed(Optional<String> other) {
        return new Item(id, part, other, wording);
    }

    public Item worded(Optional<Wording> other) {
        return new Item(id, part, heading, other);
    }
}
