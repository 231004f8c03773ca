package sanwei.dataset.generate;

import sanwei.work.BadInput;

/**
 * What to generate.
 *
 * @param customers 1 to {@link #MOST_CUSTOMERS}
 * @param weeks how many weeks of orders from Monday 2023-01-02 on, 1 to {@link #MOST_WEEKS}
 * @param products 1 to {@link #MOST_PRODUCTS}
 * @param seed the same settings and seed give the same data
 */
public record GeneratorSettings(int customers, int weeks, int products, long seed) {

    public static final int MOST_CUSTOMERS = 200_000;
    /** As far as the days of Spring Festival are known. */
    public static final int MOST_WEEKS = 800;
    public static final int MOST_PRODUCTS = 240;

    /** The bundled example: a complete first half of 2025 and the first days of July. */
    public static final GeneratorSettings DEFAULTS = new GeneratorSettings(600, 131, 24, 2025);

    public GeneratorSettings {
        check("--customers", customers, MOST_CUSTOMERS);
        check("--weeks", weeks, MOST_WEEKS);
        check("--products", products, MOST_PRODUCTS);
    }

    private static void check(String option, int given, int most) {
        if (given < 1 || given > most) {
            throw BadInput.of("problem.generate.range", option, given, 1, most);
        }
    }
}
