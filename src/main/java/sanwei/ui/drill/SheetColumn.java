package sanwei.ui.drill;

import java.util.Comparator;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/** A column of a {@link Sheet}, read row by row when it is shown. */
sealed interface SheetColumn {

    String header();

    /** In pixels. */
    double width();

    String text(int row);

    /** Of rows; what is missing comes last either way. */
    Comparator<Integer> order(boolean descending);

    /** Names, dates and codes. */
    record Name(String header, double width, IntFunction<String> name) implements SheetColumn {
        @Override
        public String text(int row) {
            return name.apply(row);
        }

        @Override
        public Comparator<Integer> order(boolean descending) {
            Comparator<String> names = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
            return Comparator.comparing(name::apply, names);
        }
    }

    /**
     * Numbers, NaN where there is none.
     *
     * @param additive whether their sum says something
     */
    record Amount(String header, double width, IntToDoubleFunction amount, DoubleFunction<String> said, boolean additive)
            implements SheetColumn {
        @Override
        public String text(int row) {
            return said.apply(amount.applyAsDouble(row));
        }

        @Override
        public Comparator<Integer> order(boolean descending) {
            // NaN counts as larger than any number, whatever its sign
            return Comparator.comparingDouble(row -> (descending ? -1 : 1) * amount.applyAsDouble(row));
        }
    }
}
