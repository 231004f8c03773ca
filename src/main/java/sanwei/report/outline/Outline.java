package sanwei.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sanwei.allocation.parameter.Scenario;
import sanwei.pivot.Selection;
import sanwei.time.Period;

/**
 * What a report is about and what it consists of, before the data are asked.
 *
 * @param period of the length that the kind is about
 * @param items from the first section to the last; the appendix follows them
 */
public record Outline(ReportKind kind, Period period, Selection products, List<Item> items) {

    public Outline {
        if (period.grain() != kind.grain()) {
            throw new IllegalArgumentException(period + " is no period of a report of kind " + kind.code());
        }
        items = List.copyOf(items);
    }

    /** As reports of the kind usually are. */
    public static Outline standard(ReportKind kind, Period period, Selection products) {
        List<Part> parts = kind.parts();
        return new Outline(kind, period, products, IntStream.range(0, parts.size()).mapToObj(i -> Item.of(Integer.toString(i + 1), parts.get(i))).toList());
    }

    /** Whether it has just the sections that reports of the kind usually have. */
    public boolean isStandard() {
        return equals(standard(kind, period, products));
    }

    public Outline withItems(List<Item> other) {
        return new Outline(kind, period, products, other);
    }

    /** With a comparison of these scenarios: before the agreement where there is one, else at the end. */
    public Outline comparing(List<Scenario> scenarios) {
        List<Item> changed = new ArrayList<>(items);
        int agreement = IntStream.range(0, items.size()).filter(i -> items.get(i).part() instanceof Part.Agreement).findFirst().orElse(items.size());
        String id = Stream.iterate(items.size() + 1, n -> n + 1).map(n -> Integer.toString(n)).filter(free -> items.stream().noneMatch(i -> i.id().equals(free))).findFirst().orElseThrow();
        changed.add(agreement, Item.of(id, new Part.Scenarios(scenarios)));
        return withItems(changed);
    }

    public Outline about(Selection other) {
        return new Outline(kind, period, other, items);
    }

    /**
     * The next report of its kind: about another period, with the days of charts and tables moved as far. What the analyst wrote stays.
     *
     * @param other of the same length
     */
    public Outline movedTo(Period other) {
        var shift = Shift.between(period, other);
        return new Outline(kind, other, products, items.stream().map(shift::of).toList());
    }
}
