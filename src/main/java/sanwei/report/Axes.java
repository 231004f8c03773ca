package sanwei.report;

import sanwei.work.Coded;

/** Which of members and periods stand below each other; the others stand side by side. */
public enum Axes implements Coded {
    MEMBERS_DOWN,
    PERIODS_DOWN;

    public Axes swapped() {
        return switch (this) {
            case MEMBERS_DOWN -> PERIODS_DOWN;
            case PERIODS_DOWN -> MEMBERS_DOWN;
        };
    }
}
