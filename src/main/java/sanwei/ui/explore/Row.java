package sanwei.ui.explore;

import sanwei.pivot.PivotRow;

/**
 * A row of the grid: a region, a category member, or one within the other; the total has the index behind the last member.
 *
 * @param region index in the pivot table
 * @param category index in the pivot table
 * @param depth 0 for rows of their own, 1 for categories under a region
 * @param total whether it is about all members of its depth
 * @param branch whether rows lie under it
 */
record Row(int region, int category, int depth, boolean total, boolean branch) {

    PivotRow inTable() {
        return new PivotRow(region, category);
    }

    /** Whether it lies under the other one. */
    boolean isUnder(Row other) {
        return depth > other.depth && region == other.region;
    }
}
