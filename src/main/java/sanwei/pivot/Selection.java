package sanwei.pivot;

import java.util.List;

/** Which products a reading is about, in words of the dataset. */
public sealed interface Selection {

    /** All products. */
    record All() implements Selection {}

    /** All products of a brand. */
    record Brand(String brand) implements Selection {}

    /** The products with these codes. */
    record Codes(List<String> codes) implements Selection {
        public Codes {
            codes = List.copyOf(codes);
        }
    }
}
