package sanwei.ui.whatif.analysis;

import java.nio.file.Path;
import java.util.List;
import sanwei.allocation.parameter.Catalogue;
import sanwei.report.AnalysisTables;
import sanwei.report.CommandLine;
import sanwei.simulation.analysis.HeatMap;
import sanwei.work.Job;
import tech.tablesaw.api.Table;

/** Moves two parameters together. */
record MapAnalysis() implements Analysis<MapForm, HeatMap> {

    private static final int STEPS = 9;

    @Override
    public AnalysisKind kind() {
        return AnalysisKind.MAP;
    }

    @Override
    public MapForm usual() {
        return new MapForm(Moved.of(Catalogue.SUPPLY_FACTOR), Moved.of(Catalogue.REQUEST_WEIGHT), STEPS);
    }

    @Override
    public HeatMap answer(Question<MapForm> question, Job job) {
        MapForm form = question.form();
        return HeatMap.of(question.subject().plan(), new HeatMap.Request(question.scenario(), question.reader(List.of(question.goal())),
                form.x().in(question.scenario()), form.steps(), form.y().in(question.scenario()), form.steps()), job);
    }

    @Override
    public CommandLine command(Question<MapForm> question, Path out) {
        MapForm form = question.form();
        return question.command(out).map(question.goal(), form.x().in(question.scenario()), form.y().in(question.scenario()), form.steps());
    }

    @Override
    public Table table(Question<MapForm> question, HeatMap result) {
        return AnalysisTables.of(result);
    }
}
