package sanwei.dataset;

import java.util.List;
import sanwei.time.Period;

/**
 * The small optional tables beside orders and survey; each is empty when the dataset has none.
 * Customers and products are indices.
 */
public record Records(
        List<Season> seasons,
        List<Assessment> assessments,
        List<Violation> violations,
        List<AgreedTotal> agreedTotals,
        List<PlannedSupply> supplyPlan,
        List<WarehouseStock> warehouseStock) {

    public static final Records NONE = new Records(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Records {
        seasons = List.copyOf(seasons);
        assessments = List.copyOf(assessments);
        violations = List.copyOf(violations);
        agreedTotals = List.copyOf(agreedTotals);
        supplyPlan = List.copyOf(supplyPlan);
        warehouseStock = List.copyOf(warehouseStock);
    }

    /** The six-dimension evaluation of a customer for a brand, each value 0–100, NaN when not given. */
    public record Assessment(
            int customer,
            String brand,
            Period quarter,
            double operating,
            double capability,
            double image,
            double information,
            double integrity,
            double development) {}

    /** An unlawful or irregular conduct that was found. */
    public record Violation(int customer, int day, String kind) {}

    /** The cartons agreed for a customer, product and month. */
    public record AgreedTotal(int customer, int product, Period month, int quantity) {}

    /** The cartons planned for a product and period; kind is agreement, month or week. */
    public record PlannedSupply(int product, Period period, int quantity, String kind) {}

    /** The company's own stock of a product on a day. */
    public record WarehouseStock(int day, int product, int quantity) {}
}
