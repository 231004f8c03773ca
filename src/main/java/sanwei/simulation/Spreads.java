package sanwei.simulation;

import java.util.stream.DoubleStream;
import sanwei.work.BadInput;

/**
 * How far what is not known for certain may lie from what is recorded: standard deviations of factors with mean 1, a tenth for 10 %.
 *
 * @param request of each request by itself
 * @param demand of all requests of a product in a week together
 * @param history of each customer's supply of the same week last year, as a sign of what it needs
 * @param stock of each surveyed stock
 * @param price of each surveyed price
 */
public record Spreads(double request, double demand, double history, double stock, double price) {

    /** Given by nobody; to be weighed by the analyst. */
    public static final Spreads ASSUMED = new Spreads(0.10, 0.05, 0.10, 0.10, 0.01);

    /** Everything as it is recorded. */
    public static final Spreads NONE = new Spreads(0, 0, 0, 0, 0);

    /** @throws BadInput when one lies outside 0 to 1 */
    public Spreads {
        if (!DoubleStream.of(request, demand, history, stock, price).allMatch(s -> s >= 0 && s <= 1)) {
            throw BadInput.of("analysis.problem.spread");
        }
    }
}
