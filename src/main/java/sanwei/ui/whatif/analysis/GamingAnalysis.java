package sanwei.ui.whatif.analysis;

import java.nio.file.Path;
import sanwei.report.AnalysisTables;
import sanwei.report.CommandLine;
import sanwei.simulation.analysis.GamingLens;
import sanwei.work.Job;
import tech.tablesaw.api.Table;

/** Evidence for how far requests may lie above what customers need. */
record GamingAnalysis() implements Analysis<GamingForm, GamingLens> {

    @Override
    public AnalysisKind kind() {
        return AnalysisKind.GAMING;
    }

    @Override
    public GamingForm usual() {
        return new GamingForm(GamingLens.Request.STANDARD.scarceBelow());
    }

    @Override
    public GamingLens answer(Question<GamingForm> question, Job job) {
        return GamingLens.of(question.subject().plan(), new GamingLens.Request(question.form().scarceBelow()), job);
    }

    /** What is read is history, whatever the parameters. */
    @Override
    public CommandLine command(Question<GamingForm> question, Path out) {
        return question.ofHandbook().command(out).gaming(question.form().scarceBelow());
    }

    @Override
    public Table table(Question<GamingForm> question, GamingLens result) {
        return AnalysisTables.of(result, question.subject().plan().market());
    }
}
