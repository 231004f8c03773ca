package sanwei.pivot;

import java.util.Arrays;
import sanwei.dataset.Market;
import sanwei.dataset.Survey;
import sanwei.dataset.SurveyMethod;

/**
 * The survey rows with a stock, ordered by (customer, product) pair and day. Made once per market: from a row one can see at once
 * whether the pair was asked again later, and what it held before.
 */
final class PanelStock {

    /** Stands for no reading. */
    static final int NONE = -1;

    private final Survey survey;
    /** Place of each survey row, {@link #NONE} where it has no stock. */
    private final int[] placeOf;
    /** Survey row of each place. */
    private final int[] rows;
    /** Pair of each place. */
    private final int[] pairs;
    private final int[] customerOf;
    private final int[] productOf;

    PanelStock(Market market) {
        survey = market.survey();
        int customers = market.customers().size();
        long[] keys = new long[survey.size()];
        int stocked = 0;
        for (int row = 0; row < survey.size(); row++) {
            if (!Double.isNaN(survey.stock()[row])) {
                keys[stocked++] = (long) survey.product()[row] * customers + survey.customer()[row];
            }
        }
        long[] known = Arrays.stream(keys, 0, stocked).sorted().distinct().toArray();
        customerOf = Arrays.stream(known).mapToInt(key -> (int) (key % customers)).toArray();
        productOf = Arrays.stream(known).mapToInt(key -> (int) (key / customers)).toArray();
        placeOf = new int[survey.size()];
        rows = new int[stocked];
        pairs = new int[stocked];
        order(Arrays.stream(keys, 0, stocked).mapToInt(key -> Arrays.binarySearch(known, key)).toArray());
    }

    /** @param pairOfStocked pair of each survey row with a stock, in the order of the rows: by day */
    private void order(int[] pairOfStocked) {
        int[] next = new int[customerOf.length + 1];
        for (int pair : pairOfStocked) {
            next[pair + 1]++;
        }
        for (int pair = 0; pair < customerOf.length; pair++) {
            next[pair + 1] += next[pair];
        }
        int stocked = 0;
        for (int row = 0; row < placeOf.length; row++) {
            placeOf[row] = NONE;
            if (!Double.isNaN(survey.stock()[row])) {
                int pair = pairOfStocked[stocked++];
                int place = next[pair]++;
                placeOf[row] = place;
                rows[place] = row;
                pairs[place] = pair;
            }
        }
    }

    /** Number of pairs; they are ordered by product, customer. */
    int pairs() {
        return customerOf.length;
    }

    int customerOf(int pair) {
        return customerOf[pair];
    }

    int productOf(int pair) {
        return productOf[pair];
    }

    int pairAt(int place) {
        return pairs[place];
    }

    /** Place of the reading when it is the last of its pair up to the day, otherwise {@link #NONE}. */
    int lastUpTo(int lastDay, int surveyRow) {
        int place = placeOf[surveyRow];
        return place == NONE || isSamePair(place, place + 1) && dayAt(place + 1) <= lastDay ? NONE : place;
    }

    /** Place of the last reading of the same pair before the day, {@link #NONE} when there is none on or after the first day. */
    int lastBefore(int day, int firstDay, int place) {
        int before = place;
        while (before >= 0 && isSamePair(before, place) && dayAt(before) >= day) {
            before--;
        }
        return before >= 0 && isSamePair(before, place) && dayAt(before) >= firstDay ? before : NONE;
    }

    /** The stock on the day of the place, the last of its day: the weighted mean of the methods that took it. */
    double stock(int place, double[] weightOf) {
        double weighted = 0;
        double weight = 0;
        for (int p = place; p >= 0 && isSamePair(p, place) && dayAt(p) == dayAt(place); p--) {
            double one = weightOf[survey.method()[rows[p]]];
            weighted += one * survey.stock()[rows[p]];
            weight += one;
        }
        return weighted / weight;
    }

    /** The weight of each method by its ordinal. */
    static double[] weightOf(MethodWeights weights) {
        return Arrays.stream(SurveyMethod.values()).mapToDouble(weights::of).toArray();
    }

    private boolean isSamePair(int place, int other) {
        return place < pairs.length && other < pairs.length && pairs[place] == pairs[other];
    }

    private int dayAt(int place) {
        return survey.day()[rows[place]];
    }
}
