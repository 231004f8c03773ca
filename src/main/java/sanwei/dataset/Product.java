package sanwei.dataset;

/**
 * One article. Prices are per carton.
 *
 * @param basePrice the price the price index starts from; NaN when the dataset has none
 */
public record Product(
        long id,
        String code,
        String name,
        String brand,
        String priceTier,
        double wholesalePrice,
        double guidePrice,
        double basePrice) {

    public boolean hasBasePrice() {
        return basePrice > 0;
    }
}
