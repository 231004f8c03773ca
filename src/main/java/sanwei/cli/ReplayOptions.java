package sanwei.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Market;
import sanwei.pivot.Pivot;
import sanwei.simulation.Horizon;
import sanwei.simulation.ReplayPlan;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Job;
import sanwei.workspace.ScenarioFile;

/** The options that say what is replayed, and over what indicators are read. */
final class ReplayOptions {

    @Option(names = "--scenario", paramLabel = "FILE")
    private String scenario;

    @Option(names = "--set", paramLabel = "P=V,…", descriptionKey = "replay-set")
    private List<String> set = List.of();

    @Option(names = "--half", paramLabel = "HALF", descriptionKey = "replay-half")
    private String half;

    @Option(names = "--from", paramLabel = "DAY", descriptionKey = "replay-from")
    private String from;

    @Option(names = "--to", paramLabel = "DAY", descriptionKey = "replay-to")
    private String to;

    @Option(names = "--at", paramLabel = "PERIOD", descriptionKey = "replay-at")
    private String at;

    @Mixin
    private SelectionOptions products;

    @Mixin
    private WeightOptions weights;

    /** The scenario with what was passed over in its file; what is set beside it goes first. */
    ScenarioFile.Read scenario() {
        ScenarioFile.Read read = scenario == null
                ? new ScenarioFile.Read(Scenario.standard("handbook"), List.of())
                : ScenarioFile.read(Words.path(scenario));
        Scenario changed = read.scenario();
        for (String word : Words.lists(set)) {
            changed = ParameterWords.with(changed, Words.pair("--set", word));
        }
        return new ScenarioFile.Read(changed.check(), read.warnings());
    }

    /** Says what is wrong as far as that can be told without the dataset. */
    void check() {
        if (half != null && (from != null || to != null)) {
            throw BadInput.of("problem.argument.exclusive", "--half", from != null ? "--from" : "--to");
        }
        half();
        Optional<LocalDate> first = day("--from", from);
        Optional<LocalDate> last = day("--to", to);
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw BadInput.of("problem.argument.reversed", from, to);
        }
        at();
        products.selection();
        weights.weights();
    }

    private Optional<Period> half() {
        return Optional.ofNullable(half).map(Words::half);
    }

    private Optional<Period> at() {
        return Optional.ofNullable(at).map(label -> Period.parse(label)
                .orElseThrow(() -> BadInput.of("analysis.problem.at", label)));
    }

    private static Optional<LocalDate> day(String option, String word) {
        return Optional.ofNullable(word).map(w -> Words.day(option, w));
    }

    ReplayPlan plan(Market market, Job job) {
        return new ReplayPlan(new Pivot(market), products.selection(), Horizon.chosen(half(), day("--from", from), day("--to", to), market.span()), weights.weights(), job);
    }

    /** What indicators are read over: the shortest calendar period that holds the horizon unless another one is asked for. */
    Period period(ReplayPlan plan) {
        return at().orElseGet(() -> plan.horizon().period());
    }
}
