package sanwei.chart;

/**
 * A range that begins and ends on multiples of a round step: 1, 2, 2.5 or 5 times a power of ten.
 *
 * @param upper above lower
 */
record Steps(double lower, double upper, double step) {

    /** The smallest such range around two different values with at most so many steps. */
    static Steps around(double low, double high, int most) {
        Steps finest = around(low, high, round((high - low) / most));
        boolean fits = (finest.upper - finest.lower) / finest.step <= most + 1e-9;
        return fits ? finest : around(low, high, round(finest.step * 1.01));
    }

    private static Steps around(double low, double high, double step) {
        return new Steps(Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step, step);
    }

    /** The smallest round step that is not smaller. */
    static double round(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        for (double digit : new double[] {1, 2, 2.5, 5}) {
            if (digit * power >= atLeast * (1 - 1e-9)) {
                return digit * power;
            }
        }
        return 10 * power;
    }
}
