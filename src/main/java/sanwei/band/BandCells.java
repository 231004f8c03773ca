package sanwei.band;

import java.util.Arrays;
import java.util.List;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotTable;
import sanwei.time.Period;

/**
 * The values of a movement measure by region and period, and what followed each of them: all that is read of the market before a band is tried.
 * A cell has the number {@code region × periods + period}.
 */
public final class BandCells {

    /** The measures beside the movement measure that tell what followed. */
    public static final List<Measure> FOLLOWED = List.of(Measure.PRICE_INDEX, Measure.STOCK_TO_SALES);

    static final byte NO = 0;
    static final byte YES = 1;
    static final byte UNKNOWN = -1;

    private final List<Period> periods;
    private final boolean[] partial;
    private final double[] movement;
    private final byte[] priceFell;
    private final byte[] stockRose;
    private final byte[] either;

    /**
     * @param partial by period
     * @param movement by cell, NaN where undefined; so the two others
     */
    public BandCells(List<Period> periods, boolean[] partial, double[] movement, double[] priceIndex, double[] stockToSales) {
        this.periods = List.copyOf(periods);
        this.partial = partial.clone();
        this.movement = movement.clone();
        double[] none = new double[periods.size()];
        Arrays.fill(none, Double.NEGATIVE_INFINITY);
        double[] stockLimit = periods.stream()
                .mapToDouble(p -> Band.standard(Measure.STOCK_TO_SALES, p.days()).orElseThrow().upper())
                .toArray();
        priceFell = followed(negated(priceIndex), none);
        stockRose = followed(stockToSales, stockLimit);
        either = either(priceFell, stockRose);
    }

    /** The cells of a table by region that has the measure and {@link #FOLLOWED}; the total alone where it tells no regions apart. */
    public static BandCells of(PivotTable table, Measure movement) {
        int periods = table.periods().size();
        boolean[] partial = new boolean[periods];
        for (int p = 0; p < periods; p++) {
            partial[p] = table.partial(p);
        }
        return new BandCells(table.periods(), partial, values(table, movement), values(table, Measure.PRICE_INDEX),
                values(table, Measure.STOCK_TO_SALES));
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
        return movement.length;
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
        return movement[cell];
    }

    byte[] followed(Outcome outcome) {
        return switch (outcome) {
            case PRICE_FALL -> priceFell;
            case STOCK_RISE -> stockRose;
            case EITHER -> either;
        };
    }
}
