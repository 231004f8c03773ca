package sanwei.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Market;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.report.SimulationFolder;
import sanwei.simulation.Horizon;
import sanwei.simulation.ReplayPlan;
import sanwei.simulation.Unsupplied;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Message;
import sanwei.work.WholeFolder;
import sanwei.workspace.ScenarioFile;

/** Replays weeks with the parameters of scenarios and writes what they come to beside history. */
@CommandLine.Command(name = "simulate", sortOptions = false)
final class SimulateCommand implements Command {

    private final Console console;

    @Parameters(paramLabel = "DATASET", descriptionKey = "dataset")
    private String dataset;

    @Option(names = "--scenario", paramLabel = "FILE")
    private List<String> scenarios = List.of();

    @Option(names = "--half", paramLabel = "HALF")
    private String half;

    @Mixin
    private DayOptions days;

    @Mixin
    private ScopeOptions scope;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private String out;

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        days.check();
        Optional<Period> period = half();
        PivotSpec question = scope.spec(Arrays.asList(Measure.values()), Grain.WEEK, Optional.empty(), Optional.empty());
        Path source = Words.path(dataset);
        Path target = Words.path(out);
        WholeFolder.check(target);
        List<ScenarioFile.Read> read = read();
        Market market = Dataset.open(source, console.job());
        Horizon horizon = Horizon.chosen(period, days.from(), days.to(), market.span());
        var history = new Pivot(market);
        var plan = new ReplayPlan(history, question.products(), horizon, question.weights(), console.job());
        if (!plan.hasLines()) {
            throw BadInput.of("simulation.problem.no_orders", horizon.firstWeek().label(), horizon.lastWeek().label());
        }
        SimulationFolder.write(target, history, plan, question, read.stream().map(ScenarioFile.Read::scenario).toList(), console.texts(),
                console.job()).forEach(done -> console.say("simulation.allocated", done.scenario(), done.allocated(), done.supply(),
                        done.supply() - done.allocated()));
        console.say("simulation.done", horizon.firstWeek().label(), horizon.lastWeek().label(), target.toString());
        return outcome(market, plan, read);
    }

    private Optional<Period> half() {
        if (half == null) {
            return Optional.empty();
        }
        if (days.from().isPresent() || days.to().isPresent()) {
            throw BadInput.of("problem.argument.exclusive", "--half", days.from().isPresent() ? "--from" : "--to");
        }
        return Optional.of(Words.half(half));
    }

    private List<ScenarioFile.Read> read() {
        if (scenarios.isEmpty()) {
            return List.of(new ScenarioFile.Read(Scenario.standard("handbook"), List.of()));
        }
        return ScenarioFiles.read(scenarios.stream().map(Words::path).toList());
    }

    private ExitCode outcome(Market market, ReplayPlan plan, List<ScenarioFile.Read> read) {
        ExitCode ofDataset = console.outcome(market);
        if (!market.survey().present()) {
            console.warn("simulation.assumption.no_survey");
        }
        boolean warned = false;
        for (ScenarioFile.Read one : read) {
            one.warnings().forEach(console::warn);
            warned |= !one.warnings().isEmpty();
        }
        Optional<Message> nothingSupplied = Unsupplied.in(plan);
        nothingSupplied.ifPresent(console::warn);
        return warned || nothingSupplied.isPresent() ? ExitCode.WARNINGS : ofDataset;
    }
}
