package sanwei.ui.whatif.analysis;

import java.nio.file.Path;
import java.util.List;
import sanwei.report.AnalysisTables;
import sanwei.report.CommandLine;
import sanwei.simulation.analysis.Range;
import sanwei.simulation.analysis.Tornado;
import sanwei.work.Job;
import tech.tablesaw.api.Table;

/** Moves parameters one at a time. */
record TornadoAnalysis() implements Analysis<TornadoForm, Tornado> {

    @Override
    public AnalysisKind kind() {
        return AnalysisKind.TORNADO;
    }

    @Override
    public TornadoForm usual() {
        return TornadoForm.ALL;
    }

    @Override
    public Tornado answer(Question<TornadoForm> question, Job job) {
        var request = new Tornado.Request(question.scenario(), question.reader(List.of(question.goal())), ranges(question));
        return Tornado.of(question.subject().plan(), request, job);
    }

    private static List<Range> ranges(Question<TornadoForm> question) {
        return question.form().moved().stream().map(m -> m.in(question.scenario())).toList();
    }

    @Override
    public CommandLine command(Question<TornadoForm> question, Path out) {
        return question.command(out).tornado(question.goal(), ranges(question));
    }

    @Override
    public Table table(Question<TornadoForm> question, Tornado result) {
        return AnalysisTables.of(result);
    }
}
