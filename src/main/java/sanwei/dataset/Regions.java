package sanwei.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The region tree, in dataset order (by id); regions are named by their index in it. */
public final class Regions {

    /** Stands for "no region". */
    public static final int NONE = -1;

    private final List<Region> all;

    /** @param all free of circles; every parent is of a higher level */
    public Regions(List<Region> all) {
        this.all = List.copyOf(all);
    }

    public int size() {
        return all.size();
    }

    public Region get(int region) {
        return all.get(region);
    }

    public List<Region> all() {
        return all;
    }

    public Optional<Integer> ofCode(String code) {
        return IntStream.range(0, all.size()).filter(r -> all.get(r).code().equals(code)).boxed().findFirst();
    }

    /** The regions of a level, in dataset order. */
    public int[] atLevel(RegionLevel level) {
        return IntStream.range(0, all.size()).filter(r -> all.get(r).level() == level).toArray();
    }

    /** The nearest ancestor-or-self at the level, {@link #NONE} when there is none. */
    public int ancestorAt(int region, RegionLevel level) {
        int r = region;
        while (r != NONE && all.get(r).level() != level) {
            r = all.get(r).parent();
        }
        return r;
    }

    /** Whether the region is the ancestor or lies below it. */
    public boolean isWithin(int region, int ancestor) {
        int r = region;
        while (r != NONE && r != ancestor) {
            r = all.get(r).parent();
        }
        return r == ancestor;
    }
}
