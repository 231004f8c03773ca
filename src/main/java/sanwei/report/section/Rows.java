package sanwei.report.section;

import java.util.ArrayList;
import java.util.List;
import sanwei.report.document.Cell;

/** Puts rows and headings of tables together. */
final class Rows {

    private Rows() {}

    static List<Cell> of(String name, List<Cell> cells) {
        return join(List.of(Cell.of(name)), cells);
    }

    /** A row about all members. */
    static List<Cell> total(String name, List<Cell> cells) {
        return of(name, cells).stream().map(Cell::inBold).toList();
    }

    static <T> List<T> join(List<T> first, List<T> then) {
        List<T> all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }
}
