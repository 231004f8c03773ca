package sanwei.band.alarm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.time.Period;

/** Finds the cells of a period that lie outside their bands. */
public final class Alarms {

    private final BiFunction<Measure, Period, Optional<Band>> bands;

    /** @param bands the band of a measure in a period, empty where it has none */
    public Alarms(BiFunction<Measure, Period, Optional<Band>> bands) {
        this.bands = bands;
    }

    /**
     * The alarms of a period in all of the tables, worst first, equally bad ones in the order of tables, measures and rows. A table gives
     * its members, or its total where it tells none apart. A period that the data cover only in part raises none.
     */
    public List<Alarm> of(List<PivotTable> tables, Period period) {
        List<Alarm> found = new ArrayList<>();
        for (PivotTable table : tables) {
            int latest = table.periods().indexOf(period);
            if (latest >= 0 && !table.partial(latest)) {
                addAll(table, latest, found);
            }
        }
        found.sort(Comparator.comparingDouble(Alarm::widths).reversed());
        return List.copyOf(found);
    }

    private void addAll(PivotTable table, int latest, List<Alarm> found) {
        List<PivotRow> rows = PivotRow.of(table);
        List<PivotRow> told = rows.size() == 1 ? rows : rows.subList(1, rows.size());
        for (Measure measure : table.spec().measures()) {
            new Course(table, measure).addAlarms(told, latest, found);
        }
    }

    /** The values of one measure over all periods of a table, each against the band of its period. */
    private final class Course {
        private final PivotTable table;
        private final Measure measure;
        private final List<Optional<Band>> band;

        Course(PivotTable table, Measure measure) {
            this.table = table;
            this.measure = measure;
            band = table.periods().stream().map(p -> bands.apply(measure, p)).toList();
        }

        void addAlarms(List<PivotRow> rows, int latest, List<Alarm> found) {
            for (PivotRow row : rows) {
                if (isOutside(state(row.at(latest)))) {
                    found.add(alarm(row, latest));
                }
            }
        }

        private Alarm alarm(PivotRow row, int latest) {
            Band.State side = state(row.at(latest));
            int start = IntStream.iterate(latest, p -> p >= 0, p -> p - 1).takeWhile(p -> state(row.at(p)) == side).min().orElseThrow();
            boolean known = start > 0 && state(row.at(start - 1)) != Band.State.UNDEFINED;
            return new Alarm(table, measure, row.at(latest), band.get(latest).orElseThrow(), widths(row.at(latest)),
                    table.periods().get(start), known, latest - start + 1, trend(row, latest));
        }

        private Alarm.Trend trend(PivotRow row, int latest) {
            if (latest == 0 || state(row.at(latest - 1)) == Band.State.UNDEFINED) {
                return Alarm.Trend.UNKNOWN;
            }
            // of a value on the other side it is the nearer edge of this side that was left: it is newly outside here
            boolean sameSide = state(row.at(latest - 1)) == state(row.at(latest));
            double before = sameSide ? widths(row.at(latest - 1)) : 0;
            int further = Double.compare(widths(row.at(latest)), before);
            return further > 0 ? Alarm.Trend.FURTHER : further < 0 ? Alarm.Trend.NEARER : Alarm.Trend.UNCHANGED;
        }

        /** Undefined also where the data cover the period only in part: it tells nothing of the course. */
        private Band.State state(Cell cell) {
            return table.partial(cell.period())
                    ? Band.State.UNDEFINED
                    : band.get(cell.period()).map(b -> b.stateOf(table.value(measure, cell))).orElse(Band.State.UNDEFINED);
        }

        private double widths(Cell cell) {
            Band within = band.get(cell.period()).orElseThrow();
            double value = table.value(measure, cell);
            return Math.max(within.lower() - value, value - within.upper()) / (within.upper() - within.lower());
        }
    }

    private static boolean isOutside(Band.State state) {
        return state == Band.State.BELOW || state == Band.State.ABOVE;
    }
}
