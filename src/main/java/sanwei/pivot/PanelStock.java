package sanwei.pivot;

import java.util.Arrays;
import sanwei.dataset.Market;
import sanwei.dataset.Survey;
import sanwei.dataset.SurveyMethod;

/**
 * The survey rows with a stock, each linked to its neighbours of the same (customer, product) pair. Made once per market: from a row
 * one can see at once whether the pair was asked again later, and what it held before.
 */
public final class PanelStock {

    /** Stands for no row. */
    public static final int NONE = -1;

    private final Survey survey;
    private final int[] customerOf;
    private final int[] productOf;
    /** Pair of each survey row, {@link #NONE} where it has no stock. */
    private final int[] pairOf;
    /** The row of the pair before each row, {@link #NONE} at the first. */
    private final int[] before;
    /** The day of the pair's row after each row; beyond all days at the last. */
    private final int[] nextDay;

    public PanelStock(Market market) {
        survey = market.survey();
        int customers = market.customers().size();
        long[] keys = new long[survey.size()];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = Double.isNaN(survey.stock()[row]) ? NONE : (long) survey.product()[row] * customers + survey.customer()[row];
        }
        long[] known = Arrays.stream(keys).filter(key -> key != NONE).sorted().distinct().toArray();
        customerOf = Arrays.stream(known).mapToInt(key -> (int) (key % customers)).toArray();
        productOf = Arrays.stream(known).mapToInt(key -> (int) (key / customers)).toArray();
        pairOf = Arrays.stream(keys).mapToInt(key -> key == NONE ? NONE : Arrays.binarySearch(known, key)).toArray();
        before = new int[keys.length];
        nextDay = new int[keys.length];
        link();
    }

    private PanelStock(PanelStock same, Survey survey) {
        this.survey = survey;
        customerOf = same.customerOf;
        productOf = same.productOf;
        pairOf = same.pairOf;
        before = same.before;
        nextDay = same.nextDay;
    }

    /** The same rows with other stocks. */
    PanelStock replayed(Survey other) {
        return new PanelStock(this, other);
    }

    private void link() {
        int[] latest = new int[customerOf.length];
        Arrays.fill(latest, NONE);
        Arrays.fill(nextDay, Integer.MAX_VALUE);
        for (int row = 0; row < pairOf.length; row++) {
            if (pairOf[row] != NONE) {
                before[row] = latest[pairOf[row]];
                if (before[row] != NONE) {
                    nextDay[before[row]] = survey.day()[row];
                }
                latest[pairOf[row]] = row;
            }
        }
    }

    /** Number of pairs; they are ordered by product, customer. */
    public int pairs() {
        return customerOf.length;
    }

    public int customerOf(int pair) {
        return customerOf[pair];
    }

    public int productOf(int pair) {
        return productOf[pair];
    }

    /** Pair of a survey row, {@link #NONE} where it has no stock. */
    public int pairOf(int row) {
        return pairOf[row];
    }

    /** The row of the same pair before a row with a stock, {@link #NONE} at the first. */
    public int before(int row) {
        return before[row];
    }

    /** Whether the row has a stock and no other of its pair follows up to the day. */
    public boolean isLastUpTo(int day, int row) {
        return pairOf[row] != NONE && nextDay[row] > day;
    }

    /** The last row of the same pair before the day, {@link #NONE} when there is none on or after the first day. */
    int lastBefore(int day, int firstDay, int row) {
        int found = row;
        while (found != NONE && survey.day()[found] >= day) {
            found = before[found];
        }
        return found != NONE && survey.day()[found] >= firstDay ? found : NONE;
    }

    /** The stock that the last row of a day stands for: the weighted mean of the methods that took it. */
    public double stock(int lastRow, double[] weightOf) {
        var mean = new WeightedMean();
        for (int row = lastRow; row != NONE && survey.day()[row] == survey.day()[lastRow]; row = before[row]) {
            mean.add(survey.stock()[row], weightOf[survey.method()[row]]);
        }
        return mean.value();
    }

    /** The weight of each method by its ordinal. */
    public static double[] weightOf(MethodWeights weights) {
        return Arrays.stream(SurveyMethod.values()).mapToDouble(weights::of).toArray();
    }
}
