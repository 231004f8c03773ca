package sanwei.pivot.oracle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Random;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.TestDataset;

/**
 * Small markets in which everything happens that may: customers at every level of the region tree, empty and unknown category
 * values, licences that begin and end inside the data, behind it or against it, refused and over-supplied orders, gaps, several
 * methods on a day.
 *
 * @param first day of the first order line
 * @param last day of the last order line
 */
public record RandomMarket(LocalDate first, LocalDate last, int customers, int products, int lines, long seed) {

    private static final List<String> PLACES = List.of("P1", "T1", "C1", "C2", "C3", "U11", "U12", "U21", "UX", "C4", "P2");
    private static final List<String> METHODS = List.of("visit", "terminal", "phone", "sms");
    private static final List<String> CLASSES = List.of("core", "key", "general", "none", "vip");

    /** Writes the dataset without the tables named. */
    public Path write(Path file, Table... without) {
        Random random = new Random(seed);
        TestDataset data = TestDataset.at(file).meta("focus_brand", "B1");
        addRegions(data);
        for (int p = 0; p < products; p++) {
            data.product("p" + p, "B" + p % 3, "tier" + p / 2 % 3, 50 + 10.5 * p, 80 + 11 * p, 70 + 10.25 * p);
        }
        for (int c = 0; c < customers; c++) {
            addCustomer(data, random, c);
        }
        addLines(data, random);
        addSurvey(data, random);
        addClasses(data, random);
        for (Table table : without) {
            data.without(table);
        }
        return data.write();
    }

    /** Two provinces, of which the second has no city; a county without customers; a unit directly under a city. */
    private static void addRegions(TestDataset data) {
        data.region("P1", null, "province").region("P2", null, "province").region("T1", "P1", "city").region("C1", "T1", "county")
                .region("C2", "T1", "county").region("C3", "P1", "county").region("C4", "P2", "county").region("CE", "P2", "county")
                .region("U11", "C1", "unit").region("U12", "C1", "unit").region("U21", "C2", "unit").region("UX", "T1", "unit");
    }

    private void addCustomer(TestDataset data, Random random, int c) {
        data.customer("k" + c, pick(random, PLACES))
                .format(pick(random, List.of("mall", "grocery", "tea house", "")))
                .marketType(random.nextInt(4) == 0 ? null : pick(random, List.of("urban", "rural")))
                .scale(pick(random, List.of("large", "medium", "small")))
                .circle(random.nextInt(5) == 0 ? null : pick(random, List.of("school", "transit", "other")))
                .licensed(random.nextInt(3) == 0 ? day(random).toString() : "2001-05-05");
        if (c % 7 == 6) {
            // licensed in what is left of the last periods: counts there only with an order
            data.licensed(last.plusDays(2).toString());
        } else if (random.nextInt(4) == 0) {
            data.closed(day(random).plusYears(random.nextInt(2)).toString()).licensed("2001-05-05");
        }
    }

    private void addLines(TestDataset data, Random random) {
        data.line(first.toString(), "k0", "p0", 3, 2);
        boolean[][] used = new boolean[days() + 1][customers * products];
        used[0][0] = true;
        used[days()][0] = true;
        for (int i = 0; i < lines; i++) {
            int day = random.nextInt(days() + 1);
            int customer = random.nextInt(random.nextInt(customers) + 1);
            int product = random.nextInt(products);
            if (!used[day][customer * products + product]) {
                used[day][customer * products + product] = true;
                int requested = random.nextInt(12);
                int supplied = random.nextInt(50) == 0 ? requested + 1 : random.nextInt(3) == 0 ? 0 : random.nextInt(requested + 1);
                data.line(first.plusDays(day).toString(), "k" + customer, "p" + product, requested, supplied);
            }
        }
        if (days() > 0) {
            data.line(last.toString(), "k0", "p0", 5, 5);
        }
    }

    /** Also a little before and behind the order lines. */
    private void addSurvey(TestDataset data, Random random) {
        for (int day = -20; day <= days() + 10; day += 1 + random.nextInt(3)) {
            int customer = random.nextInt(Math.min(customers, 8));
            for (int product = 0; product < Math.min(products, 4); product++) {
                for (String method : METHODS) {
                    if (random.nextInt(3) == 0) {
                        data.survey(first.plusDays(day).toString(), "k" + customer, "p" + product, method,
                                random.nextInt(3) == 0 ? null : Double.valueOf(70 + 12 * random.nextDouble()),
                                random.nextInt(3) == 0 ? null : Double.valueOf(random.nextInt(40) / 2.0),
                                random.nextInt(3) == 0 ? null : Integer.valueOf(Math.max(0, random.nextInt(6) - 3)));
                    }
                }
            }
        }
    }

    private void addClasses(TestDataset data, Random random) {
        for (LocalDate day = first; !day.isAfter(last.plusMonths(3)); day = day.plusMonths(3)) {
            String quarter = day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            for (int c = 0; c < customers; c++) {
                for (String brand : List.of("B0", "B1")) {
                    if (random.nextInt(3) > 0) {
                        data.targetClass("k" + c, brand, quarter, pick(random, CLASSES));
                    }
                }
            }
        }
    }

    private int days() {
        return (int) (last.toEpochDay() - first.toEpochDay());
    }

    private LocalDate day(Random random) {
        return first.plusDays(random.nextInt(days() + 1));
    }

    private static String pick(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
