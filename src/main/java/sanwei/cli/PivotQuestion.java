package sanwei.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sanwei.measure.Measure;
import sanwei.pivot.PivotSpec;
import sanwei.time.Grain;

/** The options that say what is asked of the pivot. */
final class PivotQuestion {

    private static final String ALL = "all";

    @Option(names = "--measure", paramLabel = "M,…")
    private List<String> measures = List.of(ALL);

    @Option(names = "--time", paramLabel = "GRAIN")
    private String time = Grain.MONTH.code();

    @Mixin
    private DayOptions days;

    @Mixin
    private ScopeOptions scope;

    /** @throws sanwei.work.BadInput for a word that stands for nothing, as far as that can be told without the dataset */
    PivotSpec spec() {
        days.check();
        return scope.spec(measures(), Words.one("grain", time, Arrays.asList(Grain.values()), Grain::code), days.from(), days.to());
    }

    private List<Measure> measures() {
        List<String> ids = Words.lists(measures);
        if (ids.contains(ALL)) {
            return Arrays.asList(Measure.values());
        }
        return ids.stream().map(id -> Words.one("measure", id, Arrays.asList(Measure.values()), Measure::id)).toList();
    }
}
