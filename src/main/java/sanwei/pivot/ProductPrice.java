package sanwei.pivot;

/**
 * A product's part in the price index of a cell.
 *
 * @param product index in the market's products
 * @param supplied cartons supplied in the cell and period
 * @param price surveyed mean carton price in the cell and period
 * @param basePrice the price the index starts from
 */
public record ProductPrice(int product, double supplied, double price, double basePrice) {

    public double value() {
        return supplied * price;
    }

    public double valueAtBase() {
        return supplied * basePrice;
    }
}
