package sanwei.allocation.parameter;

/** What the number of a parameter is expressed in, and so how it is shown and in which steps it is moved. */
public enum ParameterUnit {
    /** A part of one, shown as a percentage. */
    SHARE(0.01),
    /** A factor or a ratio. */
    MULTIPLE(0.05),
    /** Points of an index, 100 = base. */
    INDEX(1),
    /** Whole weeks. */
    WEEKS(1);

    private final double step;

    ParameterUnit(double step) {
        this.step = step;
    }

    /** What a slider moves by. */
    public double step() {
        return step;
    }
}
