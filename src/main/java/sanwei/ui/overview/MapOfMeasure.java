package sanwei.ui.overview;

import java.util.List;
import java.util.stream.IntStream;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.text.PivotWords;
import sanwei.time.Period;
import sanwei.ui.control.StateMap;
import sanwei.ui.inspect.Subject;
import sanwei.ui.words.Words;

/** One measure of the overview as a map: the regions, or their total where none are told apart, by the periods of the scope. */
final class MapOfMeasure implements StateMap.Source {

    private final Words words;
    private final Overview overview;
    private final Measure measure;
    private final PivotTable table;
    private final int[] shown;

    MapOfMeasure(Words words, Overview overview, Measure measure) {
        this.words = words;
        this.overview = overview;
        this.measure = measure;
        table = overview.regions();
        // periods before the first month of the scope are there for how long an alarm lasts
        int first = overview.setting().scope().from().map(f -> f.days().first()).orElse(Integer.MIN_VALUE);
        shown = IntStream.range(0, table.periods().size()).filter(p -> table.periods().get(p).days().last() >= first).toArray();
    }

    private Cell cell(int region, int period) {
        return new Cell(shown[period], region, table.allCategories());
    }

    Subject subject(int region, int period) {
        return new Subject(overview.setting(), table, measure, cell(region, period));
    }

    @Override
    public int regions() {
        return Math.max(1, table.regions().size());
    }

    @Override
    public String region(int region) {
        return new PivotWords(words.texts()).region(table, new PivotRow(region, table.allCategories()));
    }

    @Override
    public List<Period> periods() {
        return IntStream.of(shown).mapToObj(table.periods()::get).toList();
    }

    @Override
    public boolean partial(int period) {
        return table.partial(shown[period]);
    }

    @Override
    public Band.State state(int region, int period) {
        return overview.setting().band(measure, table.periods().get(shown[period]))
                .map(b -> b.stateOf(table.value(measure, cell(region, period))))
                .orElse(Band.State.UNDEFINED);
    }

    @Override
    public boolean marked(int region, int period) {
        return false;
    }

    @Override
    public String said(int region, int period) {
        return new AlarmWords(words.texts()).cell(table, measure, cell(region, period), state(region, period));
    }
}
