package sanwei.pivot;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Regions;
import sanwei.time.Period;

/**
 * Which cell each customer is counted in. Cells are laid out region by region, categories within; on both axes one place behind the
 * last member takes the customers in no member, and after adding up the total. Customers outside the scope are in {@link #nowhere}.
 *
 * @param regions number of region members
 * @param categories number of category members
 * @param byQuarter the cell of each customer; one entry for all quarters when it does not depend on the quarter
 */
record CellMap(int regions, int categories, Map<Period, int[]> byQuarter) {

    /** @param quarters those in which somebody may be counted */
    static CellMap of(Scope scope, Iterable<Period> quarters) {
        var builder = new Builder(scope);
        Map<Period, int[]> byQuarter = new HashMap<>();
        int[] fixed = scope.followsTargetClass() ? null : builder.cells(null);
        for (Period quarter : quarters) {
            byQuarter.put(quarter, fixed != null ? fixed : builder.cells(quarter));
        }
        return new CellMap(scope.regions().length, scope.categories().length, byQuarter);
    }

    int[] in(Period quarter) {
        return byQuarter.get(quarter);
    }

    /** Places on the category axis. */
    int width() {
        return categories + 1;
    }

    int height() {
        return regions + 1;
    }

    int cells() {
        return height() * width();
    }

    /** The place, behind all cells, of customers outside the scope. */
    int nowhere() {
        return cells();
    }

    int indexOf(Cell cell) {
        return cell.region() * width() + cell.category();
    }

    /** Region place of a cell. */
    int regionOf(int cell) {
        return cell / width();
    }

    int categoryOf(int cell) {
        return cell % width();
    }

    /** The same cells, each customer of the given one on a row of their own: what a cell is made of. */
    CellMap customersOf(Cell cell, int customers) {
        Map<Period, int[]> rows = new HashMap<>();
        byQuarter.forEach((quarter, cells) -> {
            int[] row = new int[customers];
            for (int c = 0; c < customers; c++) {
                row[c] = isIn(cells[c], cell) ? c : customers + 1;
            }
            rows.put(quarter, row);
        });
        return new CellMap(customers, 0, rows);
    }

    /** Whether a customer counted in {@code cellOfCustomer} is part of the cell, which may be a total. */
    boolean isIn(int cellOfCustomer, Cell cell) {
        return cellOfCustomer != nowhere()
                && (cell.region() == regions || cell.region() == regionOf(cellOfCustomer))
                && (cell.category() == categories || cell.category() == categoryOf(cellOfCustomer));
    }

    /** Adds up cells laid out by this map, in place: the last places become the totals. */
    void addUp(double[] cells) {
        int width = width();
        int last = regions * width;
        for (int row = 0; row <= last; row += width) {
            double sum = 0;
            for (int i = row; i < row + width; i++) {
                sum += cells[i];
            }
            cells[row + categories] = sum;
        }
        for (int row = 0; row < last; row += width) {
            for (int i = 0; i < width; i++) {
                cells[last + i] += cells[row + i];
            }
        }
    }

    private static final class Builder {
        private final Scope scope;
        private final Market market;
        private final int[] placeOfRegion;
        private final boolean[] regionInScope;
        private final int nowhere;

        Builder(Scope scope) {
            this.scope = scope;
            this.market = scope.market();
            nowhere = (scope.regions().length + 1) * (scope.categories().length + 1);
            Regions regions = market.regions();
            placeOfRegion = new int[regions.size()];
            regionInScope = new boolean[regions.size()];
            for (int r = 0; r < regions.size(); r++) {
                regionInScope[r] = scope.within() == Regions.NONE || regions.isWithin(r, scope.within());
                placeOfRegion[r] = placeOf(r);
            }
        }

        private int placeOf(int region) {
            if (scope.spec().region().isEmpty()) {
                return 0;
            }
            RegionLevel level = scope.spec().region().get();
            int found = Arrays.binarySearch(scope.regions(), market.regions().ancestorAt(region, level));
            return found >= 0 ? found : scope.regions().length;
        }

        /** @param quarter for the target class; null when it does not matter */
        int[] cells(Period quarter) {
            int[] cells = new int[market.customers().size()];
            int width = scope.categories().length + 1;
            for (int c = 0; c < cells.length; c++) {
                int region = market.customers().region()[c];
                cells[c] = regionInScope[region] ? placeOfRegion[region] * width + scope.categories().length : nowhere;
            }
            scope.where().forEach((category, allowed) -> leaveOut(cells, scope.codes(category, quarter), allowed));
            scope.spec().category().ifPresent(category -> moveToMembers(cells, scope.codes(category, quarter)));
            return cells;
        }

        private void leaveOut(int[] cells, short[] codes, boolean[] allowed) {
            for (int c = 0; c < cells.length; c++) {
                if (!allowed[codes[c]]) {
                    cells[c] = nowhere;
                }
            }
        }

        /** From the place behind the members, where everybody is at first. */
        private void moveToMembers(int[] cells, short[] codes) {
            for (int c = 0; c < cells.length; c++) {
                int member = Arrays.binarySearch(scope.categories(), codes[c]);
                if (cells[c] != nowhere && member >= 0) {
                    cells[c] += member - scope.categories().length;
                }
            }
        }
    }
}
