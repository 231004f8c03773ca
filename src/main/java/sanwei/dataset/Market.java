package sanwei.dataset;

import sanwei.time.Span;

/**
 * Everything known of a market: three dimensions, their members, and the facts as immutable primitive columns.
 * A replay is a market like any other, with other lines.
 *
 * @param fingerprint SHA-256 of the data, whatever the layout of the file they came from
 */
public record Market(
        Info info,
        Regions regions,
        Products products,
        Customers customers,
        TargetClasses targetClasses,
        OrderLines lines,
        Span span,
        Survey survey,
        Records records,
        Problems problems,
        String fingerprint) {

    /** The brand that readings are about when nothing else is chosen: the dataset's own, else that of its first product. */
    public String focusBrand() {
        return info.focusBrand().orElseGet(() -> products.get(0).brand());
    }

    /** The members of a category in their order. */
    public Coding coding(Category category) {
        return category == Category.TARGET_CLASS ? targetClasses.coding() : customers.categories().get(category).coding();
    }
}
