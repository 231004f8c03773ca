package sanwei.band;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import sanwei.dataset.Season;
import sanwei.measure.Band;
import sanwei.time.Period;

/** Bands to begin with, read off the market: at each node the middle {@value #PERCENT} % of what there was. */
public final class Presets {

    /** The share of the cells of complete periods that a band holds. */
    public static final int PERCENT = 80;

    /** Cells that a node needs to have a band of its own. */
    public static final int LEAST_CELLS = 10;

    private final BandCells cells;
    private final Scale scale;
    private final List<Season> seasons;

    public Presets(BandCells cells, List<Season> seasons) {
        this.cells = cells;
        this.scale = Scale.of(cells.measure());
        this.seasons = List.copyOf(seasons);
    }

    /** One band for all periods. */
    public BandPolicy overall() {
        return of(period -> new TimeNode.Any(), List.of());
    }

    /** A band for each season, and one for all periods where a season has too few cells. */
    public BandPolicy bySeason() {
        return of(period -> TimeNode.seasonOf(period, seasons), TimeNode.seasons());
    }

    /** A band for each month, and one for all periods where a month has too few cells. */
    public BandPolicy byMonth() {
        return of(TimeNode::monthOf, TimeNode.months());
    }

    private BandPolicy of(Function<Period, TimeNode> nodeOf, List<TimeNode> nodes) {
        List<TimeNode> found = cells.periods().stream().map(nodeOf).toList();
        BandPolicy standard = Bands.standard(cells.measure());
        double[] all = values(found, found);
        BandPolicy policy = all.length < LEAST_CELLS ? standard : BandPolicy.of(middle(all));
        for (TimeNode node : nodes) {
            double[] values = values(found, List.of(node));
            policy = values.length < LEAST_CELLS ? policy : policy.with(node, middle(values));
        }
        return policy;
    }

    /** In ascending order, as the scale has them. */
    private double[] values(List<TimeNode> nodes, List<TimeNode> wanted) {
        return IntStream.range(0, cells.size())
                .filter(cell -> !cells.partial(cell) && !Double.isNaN(cells.value(cell)) && wanted.contains(nodes.get(cells.periodOf(cell))))
                .mapToDouble(cells::onScale)
                .sorted()
                .toArray();
    }

    private Band middle(double[] ascending) {
        int cut = (int) (ascending.length * (100 - PERCENT) / 200.0);
        double lower = Math.floor(scale.steps(ascending[cut]) + Histogram.ROUNDING);
        double upper = Math.ceil(scale.steps(ascending[ascending.length - 1 - cut]) - Histogram.ROUNDING);
        return new Band(Math.clamp(scale.value(lower), 0, scale.highest()), Math.clamp(scale.value(upper), 0, scale.highest()));
    }
}
