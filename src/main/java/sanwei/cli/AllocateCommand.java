package sanwei.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sanwei.allocation.Explanation;
import sanwei.allocation.Sheet;
import sanwei.allocation.WeekAllocation;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.open.Dataset;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Selection;
import sanwei.report.AllocationTable;
import sanwei.report.TableFile;
import sanwei.report.TableFormat;
import sanwei.text.ExplanationWords;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Message;
import sanwei.workspace.ScenarioFile;

/** Allocates the supply of a week by the handbook. */
@CommandLine.Command(name = "allocate", sortOptions = false)
final class AllocateCommand implements Command {

    private final Console console;

    @Parameters(paramLabel = "DATASET", descriptionKey = "dataset")
    private String dataset;

    @Option(names = "--week", paramLabel = "WEEK", required = true)
    private String week;

    @Mixin
    private SelectionOptions products;

    @Option(names = "--scenario", paramLabel = "FILE")
    private String scenario;

    @Mixin
    private WeightOptions weights;

    @Option(names = "--explain", paramLabel = "CUSTOMER/PRODUCT")
    private String explain;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out;

    AllocateCommand(Console console) {
        this.console = console;
    }

    /** A customer and a product, by code. */
    private record Carton(String customer, String product) {}

    @Override
    public ExitCode run() {
        Period of = Period.parse(week).filter(p -> p.grain() == Grain.WEEK).orElseThrow(() -> BadInput.of("allocation.problem.week", week));
        Selection selection = products.selection();
        MethodWeights by = weights.weights();
        List<Carton> asked = explain == null ? List.of() : List.of(carton(explain));
        Path source = Words.path(dataset);
        boolean printed = out.equals(Words.STANDARD_OUTPUT);
        if (!printed) {
            Words.target(out, source, TableFormat::of);
        }
        ScenarioFile.Read read = scenario == null
                ? new ScenarioFile.Read(Scenario.standard("handbook"), List.of())
                : ScenarioFile.read(Words.path(scenario));
        var allocation = WeekAllocation.of(Dataset.open(source, console.job()), selection, of, read.scenario(), by);
        List<Explanation> explanations = asked.stream().map(c -> allocation.explain(c.customer(), c.product())).toList();
        write(allocation, printed);
        // a table that is printed must stay one
        PrintStream told = printed ? console.err() : console.out();
        explanations.forEach(e -> new ExplanationWords(console.texts()).lines(e).forEach(told::println));
        read.warnings().forEach(console::warn);
        return outcome(allocation, read.warnings());
    }

    private static Carton carton(String word) {
        int slash = word.lastIndexOf('/');
        if (slash < 1 || slash == word.length() - 1) {
            throw BadInput.of("allocation.problem.carton", word);
        }
        return new Carton(word.substring(0, slash), word.substring(slash + 1));
    }

    private void write(WeekAllocation allocation, boolean printed) {
        if (printed) {
            console.print(AllocationTable.of(allocation));
            return;
        }
        TableFile.write(AllocationTable.of(allocation), Words.path(out), console.cancellation());
        long supply = allocation.sheets().stream().mapToLong(Sheet::supply).sum();
        long allocated = allocation.sheets().stream().mapToLong(Sheet::allocated).sum();
        console.say("allocation.done", allocation.rows(), out, allocated, supply, supply - allocated);
    }

    private ExitCode outcome(WeekAllocation allocation, List<Message> warnings) {
        ExitCode ofDataset = console.outcome(allocation.market());
        int[] unsupplied = allocation.unsupplied();
        if (unsupplied.length > 0) {
            console.warn("allocation.unsupplied", allocation.inputs().week().label(), Arrays.stream(unsupplied)
                    .mapToObj(place -> allocation.market().products().get(allocation.selection().products()[place]).code())
                    .collect(Collectors.joining(", ")));
        }
        return unsupplied.length > 0 || !warnings.isEmpty() ? ExitCode.WARNINGS : ofDataset;
    }
}
