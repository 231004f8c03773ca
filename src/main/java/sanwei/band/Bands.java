package sanwei.band;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanwei.dataset.Season;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.time.Period;

/**
 * The bands of all measures that have one: the analyst's where there is one, else the standard one.
 *
 * @param tuned policies that differ from the standard one; that of stock-to-sales is given for a mean month
 */
public record Bands(Map<Measure, BandPolicy> tuned) {

    /** Nothing tuned. */
    public static final Bands STANDARD = new Bands(Map.of());

    /** The measures that have a band, in the order of the catalogue. */
    public static final List<Measure> MEASURES = Arrays.stream(Measure.values()).filter(m -> Band.standard(m).isPresent()).toList();

    public Bands {
        var differing = new EnumMap<Measure, BandPolicy>(Measure.class);
        tuned.forEach((measure, policy) -> {
            if (!policy.equals(standard(measure))) {
                differing.put(measure, policy);
            }
        });
        tuned = Map.copyOf(differing);
    }

    /**
     * The policy before anybody tunes it.
     *
     * @throws IllegalArgumentException when the measure has no band
     */
    public static BandPolicy standard(Measure measure) {
        return BandPolicy.of(Band.standard(measure).orElseThrow(() -> new IllegalArgumentException("no band: " + measure)));
    }

    /** @throws IllegalArgumentException when the measure has no band */
    public BandPolicy policy(Measure measure) {
        return Optional.ofNullable(tuned.get(measure)).orElseGet(() -> standard(measure));
    }

    /** @throws IllegalArgumentException when the measure has no band */
    public Bands with(Measure measure, BandPolicy policy) {
        var changed = new EnumMap<Measure, BandPolicy>(Measure.class);
        changed.putAll(tuned);
        changed.put(measure, policy);
        return new Bands(changed);
    }

    /**
     * The band that holds in a period, in the unit of the measure; empty for a measure without bands.
     *
     * @param seasons of the dataset
     */
    public Optional<Band> of(Measure measure, Period period, List<Season> seasons) {
        return MEASURES.contains(measure)
                ? Optional.of(policy(measure).bandIn(period, seasons).times(Band.factor(measure, period.days())))
                : Optional.empty();
    }
}
