package sanwei.band;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanwei.dataset.Season;
import sanwei.measure.Band;
import sanwei.time.Period;

/**
 * Which band holds when: one for every period, and exceptions for months and seasons; a month goes before a season.
 *
 * @param exceptions by node, none for {@link TimeNode.Any}
 */
public record BandPolicy(Band standard, Map<TimeNode, Band> exceptions) {

    public BandPolicy {
        exceptions = Map.copyOf(exceptions);
    }

    /** The same band for every period. */
    public static BandPolicy of(Band standard) {
        return new BandPolicy(standard, Map.of());
    }

    /** The node whose band holds in the period. */
    public TimeNode nodeOf(Period period, List<Season> seasons) {
        TimeNode month = TimeNode.monthOf(period);
        TimeNode season = TimeNode.seasonOf(period, seasons);
        return exceptions.containsKey(month) ? month : exceptions.containsKey(season) ? season : new TimeNode.Any();
    }

    /** The band of each period. */
    public List<Band> bands(List<Period> periods, List<Season> seasons) {
        return periods.stream().map(p -> bandIn(p, seasons)).toList();
    }

    public Band bandIn(Period period, List<Season> seasons) {
        return bandOf(nodeOf(period, seasons));
    }

    /** The node's own band, or the one for every period where it has none. */
    public Band bandOf(TimeNode node) {
        return Optional.ofNullable(exceptions.get(node)).orElse(standard);
    }

    public boolean isException(TimeNode node) {
        return exceptions.containsKey(node);
    }

    public BandPolicy with(TimeNode node, Band band) {
        if (node instanceof TimeNode.Any) {
            return new BandPolicy(band, exceptions);
        }
        Map<TimeNode, Band> changed = new HashMap<>(exceptions);
        changed.put(node, band);
        return new BandPolicy(standard, changed);
    }

    /**
     * The node without a band of its own.
     *
     * @param first what the band for every period becomes
     */
    public BandPolicy reset(TimeNode node, Band first) {
        if (node instanceof TimeNode.Any) {
            return new BandPolicy(first, exceptions);
        }
        Map<TimeNode, Band> changed = new HashMap<>(exceptions);
        changed.remove(node);
        return new BandPolicy(standard, changed);
    }
}
