package sanwei.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.dataset.Market;
import sanwei.dataset.open.Dataset;
import sanwei.report.TableFile;
import sanwei.report.TableFormat;
import sanwei.simulation.Assumptions;
import sanwei.simulation.ReplayPlan;
import sanwei.work.BadInput;
import sanwei.work.Message;
import sanwei.workspace.ScenarioFile;
import tech.tablesaw.api.Table;

/** Analyses of replays: the dataset comes first, then what is to be analysed. */
@CommandLine.Command(name = "analyse", synopsisSubcommandLabel = "ANALYSIS", sortOptions = false)
final class AnalyseCommand implements Command {

    private final Console console;

    @Spec
    private CommandSpec spec;

    /** Help on an analysis can be had without it. */
    @Parameters(paramLabel = "DATASET", descriptionKey = "dataset", arity = "0..1", hideParamSyntax = true)
    private String dataset;

    AnalyseCommand(Console console) {
        this.console = console;
    }

    /** With all its analyses. */
    static CommandLine line(Console console) {
        var command = new AnalyseCommand(console);
        return new CommandLine(command)
                .addSubcommand(new TornadoCommand(command))
                .addSubcommand(new MapCommand(command))
                .addSubcommand(new MonteCarloCommand(command))
                .addSubcommand(new SeekCommand(command))
                .addSubcommand(new RulesCommand(command))
                .addSubcommand(new GamingCommand(command));
    }

    @Override
    public ExitCode run() {
        throw BadInput.of("analysis.problem.none", Message.of("problem.choices.all", String.join(", ", spec.subcommands().keySet())));
    }

    /** What an analysis came to: its table, and what is to be told beside it. */
    record Result(Table table, List<Message> told) {

        /**
         * With what its replays take for granted.
         *
         * @param moved parameters that the analysis itself moves
         */
        Result replayed(ReplayPlan plan, ScenarioFile.Read read, List<Figure> moved) {
            List<Message> all = new ArrayList<>(told);
            all.addAll(Assumptions.of(plan, read.scenario(), moved));
            return new Result(table, all);
        }
    }

    /**
     * Opens the dataset, lets the analysis work and writes its table.
     *
     * @param out a file, or the terminal
     */
    ExitCode write(ReplayOptions options, String out, BiFunction<ReplayPlan, ScenarioFile.Read, Result> analysis) {
        if (dataset == null) {
            throw BadInput.of("problem.argument.missing", spec.qualifiedName(), "DATASET");
        }
        options.check();
        Path source = Words.path(dataset);
        boolean printed = out.equals(Words.STANDARD_OUTPUT);
        if (!printed) {
            Words.target(out, source, TableFormat::of);
        }
        ScenarioFile.Read read = options.scenario();
        Market market = Dataset.open(source, console.job());
        Result result = analysis.apply(options.plan(market, console.job()), read);
        if (printed) {
            console.print(result.table());
        } else {
            TableFile.write(result.table(), Words.path(out), console.cancellation());
            console.say("analysis.done", result.table().rowCount(), out);
        }
        // a table that is printed must stay one
        var told = printed ? console.err() : console.out();
        result.told().forEach(message -> told.println(console.texts().say(message)));
        read.warnings().forEach(console::warn);
        ExitCode ofDataset = console.outcome(market);
        return read.warnings().isEmpty() ? ofDataset : ExitCode.WARNINGS;
    }

    Console console() {
        return console;
    }
}
