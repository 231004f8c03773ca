package sanwei.dataset;

/**
 * A region of the tree province, city, county, unit market.
 *
 * @param parent index of the region above in {@link Regions}, −1 at the top
 */
public record Region(long id, String code, String name, RegionLevel level, int parent) {}
