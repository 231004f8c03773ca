package sanwei.band;

import java.util.Arrays;
import java.util.List;
import sanwei.dataset.Season;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotTable;
import sanwei.time.Period;

/**
 * The values of a measure that has a band by region and period, and what followed each of them: all that is read of the market before a band is tried.
 * A cell has the number {@code region × periods + period}.
 */
public final class BandCells {

    /** The measures beside it that tell what followed. */
    public static final List<Measure> FOLLOWED = List.of(Measure.PRICE_INDEX, Measure.STOCK_TO_SALES);

    static final byte NO = 0;
    static final byte YES = 1;
    static final byte UNKNOWN = -1;

    private final Measure measure;
    private final List<Period> periods;
    /** What a band is multiplied with, by period. */
    private final double[] factors;
    private final boolean[] partial;
    private final double[] values;
    private final byte[] priceFell;
    private final byte[] stockRose;
    private final byte[] either;

    /**
     * @param partial by period
     * @param values by cell, NaN where undefined; so the two others
     * @param stockLimit the upper edge of the stock-to-sales band by period
     */
    public BandCells(Measure measure, List<Period> periods, boolean[] partial, double[] values, double[] priceIndex, double[] stockToSales,
            double[] stockLimit) {
        this.measure = measure;
        this.periods = List.copyOf(periods);
        this.partial = partial.clone();
        this.values = values.clone();
        factors = periods.stream().mapToDouble(p -> Band.factor(measure, p.days())).toArray();
        double[] none = new double[periods.size()];
        Arrays.fill(none, Double.NEGATIVE_INFINITY);
        priceFell = followed(negated(priceIndex), none);
        stockRose = followed(stockToSales, stockLimit);
        either = either(priceFell, stockRose);
    }

    /**
     * The cells of a table by region that has the measure and {@link #FOLLOWED}; the total alone where it tells no regions apart.
     *
     * @param bands of which that of stock-to-sales tells what is too much
     */
    public static BandCells of(PivotTable table, Measure measure, Bands bands, List<Season> seasons) {
        int periods = table.periods().size();
        boolean[] partial = new boolean[periods];
        for (int p = 0; p < periods; p++) {
            partial[p] = table.partial(p);
        }
        double[] stockLimit = table.periods().stream()
                .mapToDouble(p -> bands.of(Measure.STOCK_TO_SALES, p, seasons).orElseThrow().upper())
                .toArray();
        return new BandCells(measure, table.periods(), partial, values(table, measure), values(table, Measure.PRICE_INDEX),
                values(table, Measure.STOCK_TO_SALES), stockLimit);
    }

    private static double[] values(PivotTable table, Measure measure) {
        int periods = table.periods().size();
        double[] values = new double[Math.max(1, table.regions().size()) * periods];
        for (int i = 0; i < values.length; i++) {
            values[i] = table.value(measure, new Cell(i % periods, i / periods, table.allCategories()));
        }
        return values;
    }

    private static double[] negated(double[] values) {
        return Arrays.stream(values).map(v -> -v).toArray();
    }

    /** Whether the value rose from a cell to the next period's and beyond the limit there; unknown where either is partial or undefined. */
    private byte[] followed(double[] values, double[] limit) {
        byte[] followed = new byte[values.length];
        for (int i = 0; i < followed.length; i++) {
            int period = periodOf(i);
            boolean known = period + 1 < partial.length && !partial[period] && !partial[period + 1]
                    && !Double.isNaN(values[i]) && !Double.isNaN(values[i + 1]);
            followed[i] = !known ? UNKNOWN : values[i + 1] > values[i] && values[i + 1] > limit[period + 1] ? YES : NO;
        }
        return followed;
    }

    private static byte[] either(byte[] a, byte[] b) {
        byte[] either = new byte[a.length];
        for (int i = 0; i < either.length; i++) {
            either[i] = a[i] == UNKNOWN || b[i] == UNKNOWN ? UNKNOWN : (byte) (a[i] | b[i]);
        }
        return either;
    }

    public int size() {
        return values.length;
    }

    public List<Period> periods() {
        return periods;
    }

    public int regionOf(int cell) {
        return cell / partial.length;
    }

    public int periodOf(int cell) {
        return cell % partial.length;
    }

    public int cell(int region, int period) {
        return region * partial.length + period;
    }

    public boolean partial(int cell) {
        return partial[periodOf(cell)];
    }

    /** NaN where undefined. */
    public double value(int cell) {
        return values[cell];
    }

    public Measure measure() {
        return measure;
    }

    /** The value as bands are given: of stock-to-sales that of a mean month. */
    double onScale(int cell) {
        return values[cell] / factor(periodOf(cell));
    }

    double factor(int period) {
        return factors[period];
    }

    byte[] followed(Outcome outcome) {
        return switch (outcome) {
            case PRICE_FALL -> priceFell;
            case STOCK_RISE -> stockRose;
            case EITHER -> either;
        };
    }
}
