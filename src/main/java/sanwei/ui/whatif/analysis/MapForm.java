package sanwei.ui.whatif.analysis;

/**
 * What a map of two parameters is told.
 *
 * @param steps values of each
 */
record MapForm(Moved x, Moved y, int steps) {

    MapForm withX(Moved other) {
        return new MapForm(other, y, steps);
    }

    MapForm withY(Moved other) {
        return new MapForm(x, other, steps);
    }

    MapForm withSteps(int other) {
        return new MapForm(x, y, other);
    }
}
