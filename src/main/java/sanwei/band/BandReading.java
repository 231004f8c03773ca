package sanwei.band;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import sanwei.measure.Band;

/** What a band says of the market: every cell below, inside or above it, and what follows from that. Partial periods are counted apart. */
public final class BandReading {

    private final BandCells cells;
    private final Band[] bands;
    private final Band.State[] states;
    private final int[] counts = new int[Band.State.values().length];
    private final int partial;

    private BandReading(BandCells cells, Band[] bands) {
        this.cells = cells;
        this.bands = bands;
        states = new Band.State[cells.size()];
        int counted = 0;
        for (int i = 0; i < states.length; i++) {
            states[i] = bands[cells.periodOf(i)].stateOf(cells.value(i));
            if (!cells.partial(i)) {
                counts[states[i].ordinal()]++;
                counted++;
            }
        }
        partial = states.length - counted;
    }

    /** @param bands the band of each period; of stock-to-sales for a mean month */
    public static BandReading of(BandCells cells, List<Band> bands) {
        if (bands.size() != cells.periods().size()) {
            throw new IllegalArgumentException(bands.size() + " bands for " + cells.periods().size() + " periods");
        }
        return new BandReading(cells, IntStream.range(0, bands.size()).mapToObj(p -> bands.get(p).times(cells.factor(p))).toArray(Band[]::new));
    }

    public BandCells cells() {
        return cells;
    }

    /** Also of a cell in a partial period. */
    public Band.State state(int cell) {
        return states[cell];
    }

    /** In the unit of the measure. */
    public Band band(int cell) {
        return bands[cells.periodOf(cell)];
    }

    /** Cells of complete periods in this state. */
    public int count(Band.State state) {
        return counts[state.ordinal()];
    }

    /** Cells of partial periods, in no other count. */
    public int partial() {
        return partial;
    }

    /** Cells of complete periods that have a value. */
    public int defined() {
        return count(Band.State.BELOW) + count(Band.State.INSIDE) + count(Band.State.ABOVE);
    }

    /** Share of the defined cells that lie inside; NaN without any. */
    public double shareInside() {
        return defined() == 0 ? Double.NaN : (double) count(Band.State.INSIDE) / defined();
    }

    /** How far the cell lies from the nearer edge, in the unit of the measure; NaN where undefined. */
    public double distance(int cell) {
        double value = cells.value(cell);
        return Math.min(Math.abs(value - band(cell).lower()), Math.abs(value - band(cell).upper()));
    }

    /** The cells of complete periods whose state differs from that in another reading of the same cells, nearest to an edge first. */
    public int[] flips(BandReading other) {
        return IntStream.range(0, states.length)
                .filter(i -> !cells.partial(i) && states[i] != other.states[i])
                .mapToLong(this::byDistance)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }

    /** A number that sorts by distance, to the millionth, and then by cell. */
    private long byDistance(int cell) {
        return Math.min(Math.round(distance(cell) * 1e6), Integer.MAX_VALUE) << Integer.SIZE | cell;
    }

    public Prediction prediction(Outcome outcome) {
        byte[] followed = cells.followed(outcome);
        int[] known = new int[2];
        int[] came = new int[2];
        for (int i = 0; i < states.length; i++) {
            if (followed[i] != BandCells.UNKNOWN && states[i] != Band.State.UNDEFINED) {
                int side = states[i] == Band.State.INSIDE ? 1 : 0;
                known[side]++;
                came[side] += followed[i];
            }
        }
        return new Prediction(known[0], came[0], known[1], came[1]);
    }

    /**
     * How the cells of complete periods spread over the scale of their measure.
     *
     * @param wanted the periods to be counted, by index
     */
    public Histogram histogram(IntPredicate wanted) {
        var histogram = new Histogram(Scale.of(cells.measure()));
        for (int i = 0; i < states.length; i++) {
            if (!cells.partial(i) && wanted.test(cells.periodOf(i)) && states[i] != Band.State.UNDEFINED) {
                histogram.add(cells.onScale(i), states[i]);
            }
        }
        return histogram;
    }
}
