package sanwei.pivot;

/**
 * A place in a {@link PivotTable}: indices of period, region member and category member; the index behind the last member is the
 * total.
 */
public record Cell(int period, int region, int category) {}
