package sanwei.ui.band;

import sanwei.band.BandPolicy;
import sanwei.band.BandReading;
import sanwei.band.Bands;
import sanwei.band.Histogram;
import sanwei.band.TimeNode;
import sanwei.measure.Band;
import sanwei.measure.Measure;

/**
 * A band as it stands at a moment, tried on what was read.
 *
 * @param node whose band is in hand
 * @param before what the policy said before the edges were last taken in hand
 * @param flips the cells that it classes otherwise than before, nearest to an edge first
 */
record Tried(Read read, BandPolicy policy, TimeNode node, BandReading reading, BandReading before, int[] flips) {

    static Tried of(Read read, Bands bands, TimeNode node, Bands bandsBefore) {
        BandPolicy policy = bands.policy(read.layout().measure());
        BandReading now = read.against(policy);
        BandReading then = read.against(bandsBefore.policy(read.layout().measure()));
        return new Tried(read, policy, node, now, then, now.flips(then));
    }

    Measure measure() {
        return read.layout().measure();
    }

    /** The band in hand; of stock-to-sales for a mean month. */
    Band band() {
        return policy.bandOf(node);
    }

    /** The cells of the periods that the band in hand decides. */
    Histogram histogram() {
        BandPolicy deciding = policy.with(node, band());
        return reading.histogram(p -> deciding.nodeOf(read.table().periods().get(p), read.seasons()).equals(node));
    }
}
