package sanwei.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sanwei.allocation.parameter.Scenario;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.TidyTable;
import sanwei.simulation.Assumptions;
import sanwei.simulation.Outcome;
import sanwei.simulation.PriceResponse;
import sanwei.simulation.ReplayPlan;
import sanwei.text.Texts;
import sanwei.time.Grain;
import sanwei.work.Job;
import sanwei.work.WholeFolder;
import sanwei.workspace.ScenarioFile;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What scenarios come to beside history, as a folder of files: indicators, order lines, a summary, the response of prices, what is taken
 * for granted, and every scenario with all its parameters.
 */
public final class SimulationFolder {

    /** Stands for history where scenarios stand by their names. */
    public static final String HISTORY = "history";

    static final String SCENARIO = "scenario";
    private static final List<String> PIVOT = List.of(SCENARIO, TidyTable.PERIOD, TidyTable.REGION, TidyTable.CATEGORY, TidyTable.MEASURE,
            TidyTable.VALUE, TidyTable.NUMERATOR, TidyTable.DENOMINATOR, TidyTable.PARTIAL, TidyTable.BEHIND);
    private static final List<String> RESPONSE = List.of("estimate", "standard_error", "r_squared", "points", "finding", "exponent");
    private static final int LONGEST_NAME = 60;

    private final Path folder;
    private final Pivot history;
    private final ReplayPlan plan;
    private final PivotSpec question;
    private final Job job;

    private SimulationFolder(Path folder, Pivot history, ReplayPlan plan, PivotSpec question, Job job) {
        this.folder = folder;
        this.history = history;
        this.plan = plan;
        this.question = question.withDays(plan.horizon().thursdays());
        this.job = job;
    }

    /**
     * What became of the supply of a scenario.
     *
     * @param supply cartons to be handed out
     * @param allocated cartons handed out
     */
    public record Done(String scenario, long supply, long allocated) {}

    /**
     * The folder appears with all its files or not at all.
     *
     * @param question whom and what the indicators are about; its periods are chosen by the plan
     * @throws sanwei.work.BadInput when it cannot be written, or a scenario cannot be computed with
     */
    public static List<Done> write(Path target, Pivot history, ReplayPlan plan, PivotSpec question, List<Scenario> scenarios, Texts texts,
            Job job) {
        List<Done> done = new ArrayList<>();
        WholeFolder.write(target, job.cancellation(), part -> {
            var folder = new SimulationFolder(part, history, plan, question, job);
            done.addAll(folder.write(scenarios));
            folder.writeResponse();
            folder.writeAssumptions(scenarios, texts);
            folder.writeScenarios(scenarios);
        });
        return done;
    }

    private List<Done> write(List<Scenario> scenarios) throws IOException {
        List<Done> done = new ArrayList<>();
        try (var pivot = new CsvRows(csv("pivot"), PIVOT);
                var lines = new CsvRows(csv("lines"), SimulatedLines.COLUMNS);
                var summary = new SimulationSummary(csv("summary"), plan, question, history, job)) {
            addPivots(HISTORY, history, pivot);
            SimulatedLines.add(HISTORY, plan, history.market(), lines, job);
            summary.addHistory();
            for (Scenario scenario : scenarios) {
                Outcome outcome = plan.replay(scenario, job);
                Pivot simulated = outcome.pivot(history);
                addPivots(scenario.name(), simulated, pivot);
                SimulatedLines.add(scenario.name(), plan, outcome.market(), lines, job);
                summary.add(outcome, simulated);
                done.add(new Done(scenario.name(), outcome.supply(), outcome.allocated()));
            }
        }
        return done;
    }

    private Path csv(String name) {
        return folder.resolve(name + ".csv");
    }

    /** By week, month and half, and by what the summary is about. */
    private void addPivots(String scenario, Pivot pivot, CsvRows rows) throws IOException {
        Set<Grain> grains = EnumSet.of(Grain.WEEK, Grain.MONTH, Grain.HALF, plan.horizon().grain());
        for (Grain grain : grains) {
            PivotTable result = pivot.compute(question.withTime(grain), job);
            Table tidy = TidyTable.of(result);
            String[] names = new String[tidy.rowCount()];
            Arrays.fill(names, scenario);
            rows.add(tidy.insertColumn(0, StringColumn.create(SCENARIO, names)));
        }
    }

    private void writeResponse() throws IOException {
        PriceResponse response = plan.response();
        try (var rows = new CsvRows(csv("response"), RESPONSE)) {
            SimulationSummary.number(response.slope(), rows.sink());
            SimulationSummary.number(response.standardError(), rows.sink());
            SimulationSummary.number(response.rSquared(), rows.sink());
            rows.sink().whole(response.points());
            rows.sink().text(response.finding().code());
            rows.sink().number(response.exponent());
            rows.sink().endRow();
        }
    }

    private void writeAssumptions(List<Scenario> scenarios, Texts texts) throws IOException {
        Files.writeString(folder.resolve("assumptions.txt"),
                Assumptions.of(plan, scenarios).stream().map(said -> texts.say(said) + "\n").collect(Collectors.joining()));
    }

    private void writeScenarios(List<Scenario> scenarios) {
        for (int i = 0; i < scenarios.size(); i++) {
            String name = scenarios.get(i).name().replaceAll("[^\\p{L}\\p{N}._-]", "_");
            String file = "scenario-%d-%s.json".formatted(i + 1, name.substring(0, name.offsetByCodePoints(0, Math.min(LONGEST_NAME,
                    name.codePointCount(0, name.length())))));
            ScenarioFile.write(folder.resolve(file), scenarios.get(i), job.cancellation());
        }
    }
}
