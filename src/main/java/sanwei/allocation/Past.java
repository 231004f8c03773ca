package sanwei.allocation;

import java.util.List;

/**
 * What led up to a week, from history or from a simulation.
 *
 * @param products one for each product of the selection
 */
public record Past(List<ProductPast> products, MarketState market) {

    public Past {
        products = List.copyOf(products);
    }

    /**
     * The past of one product, row by row as in its {@link ProductWeek}.
     *
     * @param fourWeeks cartons supplied in the four weeks before, {@link ProductWeek#NONE} when the data do not reach back so far
     * @param monthToDate cartons supplied since the first of the month of the week's Monday
     * @param stock latest surveyed stock in the weeks looked back on, NaN where there is none
     */
    public record ProductPast(int[] fourWeeks, int[] monthToDate, double[] stock) {}
}
