package sanwei.ui.whatif.analysis;

import java.nio.file.Path;
import java.util.Optional;
import sanwei.report.AnalysisTables;
import sanwei.report.CommandLine;
import sanwei.simulation.analysis.RuleBench;
import sanwei.work.Job;
import tech.tablesaw.api.Table;

/** All rationing rules on the same supply. */
record RulesAnalysis() implements Analysis<RulesForm, RuleBench> {

    private static final int SAMPLE = 100;

    @Override
    public AnalysisKind kind() {
        return AnalysisKind.RULES;
    }

    @Override
    public RulesForm usual() {
        return new RulesForm(Optional.empty(), SAMPLE, RuleBench.Request.INFLATIONS);
    }

    @Override
    public RuleBench answer(Question<RulesForm> question, Job job) {
        RulesForm form = question.form();
        return RuleBench.of(question.subject().plan(), new RuleBench.Request(question.scenario(), question.subject().stretch(),
                form.week(), form.sample(),
                form.inflations()), job);
    }

    @Override
    public CommandLine command(Question<RulesForm> question, Path out) {
        RulesForm form = question.form();
        return question.command(out).rules(form.week(), form.sample(), form.inflations());
    }

    @Override
    public Table table(Question<RulesForm> question, RuleBench result) {
        return AnalysisTables.of(result);
    }
}
