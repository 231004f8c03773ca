package sanwei.dataset.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import sanwei.dataset.Category;

/** Draws up the panel: a tenth of the core customers, at least a few in each county, spread over its formats. */
final class PanelChoice {

    private static final double SHARE_OF_CORE = 0.1;
    private static final int FEWEST_A_COUNTY = 6;

    private final List<Shop> shops;
    private final Classes classes;
    private final Comparator<Integer> order;

    PanelChoice(List<Shop> shops, Classes classes) {
        this.shops = shops;
        this.classes = classes;
        order = Comparator.<Integer>comparingInt(classes::deservedForFocus)
                .thenComparing(Comparator.comparingDouble(classes::standingForFocus).reversed())
                .thenComparing(Comparator.naturalOrder());
    }

    /** Indices of the shops, ascending. */
    int[] choose(int counties) {
        long core = IntStream.range(0, shops.size()).filter(s -> classes.deservedForFocus(s) == Classes.CORE).count();
        int each = Math.max(FEWEST_A_COUNTY, (int) StrictMath.ceil(core * SHARE_OF_CORE / counties));
        return IntStream.range(0, counties).flatMap(county -> ofCounty(county, each)).sorted().toArray();
    }

    private IntStream ofCounty(int county, int wanted) {
        List<List<Integer>> byFormat = Category.FORMAT.knownMembers().stream().map(format -> candidates(county, format)).toList();
        var chosen = new ArrayList<Integer>();
        int longest = byFormat.stream().mapToInt(List::size).max().orElse(0);
        for (int place = 0; place < longest; place++) {
            for (List<Integer> candidates : byFormat) {
                if (place < candidates.size() && chosen.size() < wanted) {
                    chosen.add(candidates.get(place));
                }
            }
        }
        return chosen.stream().mapToInt(Integer::intValue);
    }

    /** Core customers first, those that sell most first. */
    private List<Integer> candidates(int county, String format) {
        return IntStream.range(0, shops.size())
                .filter(s -> shops.get(s).county() == county && shops.get(s).format().equals(format))
                .filter(s -> shops.get(s).tradesOn(Weeks.FIRST_MONDAY))
                .boxed()
                .sorted(order)
                .toList();
    }
}
