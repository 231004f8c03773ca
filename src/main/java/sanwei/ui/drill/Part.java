package sanwei.ui.drill;

import java.util.Locale;

/** The ways to see what a cell is made of. */
public enum Part {
    CUSTOMERS,
    PRODUCTS,
    LINES,
    READINGS;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
