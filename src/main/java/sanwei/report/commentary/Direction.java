package sanwei.report.commentary;

import sanwei.work.Coded;

/** Which way a change goes, as its figure tells: one that rounds to zero goes nowhere. */
enum Direction implements Coded {
    UP,
    DOWN,
    NONE;

    /** @param figure as {@link sanwei.text.Figures#change} writes it */
    static Direction of(String figure) {
        return switch (figure.charAt(0)) {
            case '+' -> UP;
            case '−' -> DOWN;
            default -> NONE;
        };
    }

    /** The figure without its sign, for a verb that tells it. */
    String size(String figure) {
        return this == NONE ? figure : figure.substring(1);
    }
}
