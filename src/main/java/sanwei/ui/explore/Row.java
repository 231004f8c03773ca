package sanwei.ui.explore;

import sanwei.pivot.PivotRow;

/**
 * A row of the grid: a region, a category member, or one within the other; the total has the index behind the last member.
 *
 * @param region index in the pivot table
 * @param category index in the pivot table
 * @param parent index of the row that it lies under, {@link #NONE} for rows of their own
 * @param depth how many rows it lies under
 * @param total whether it is about all members
 * @param branch whether rows lie under it
 */
record Row(int region, int category, int parent, int depth, boolean total, boolean branch) {

    static final int NONE = -1;

    PivotRow inTable() {
        return new PivotRow(region, category);
    }
}
