package sanwei.ui.whatif.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sanwei.allocation.parameter.Catalogue;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.report.AnalysisTables;
import sanwei.report.CommandLine;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.GoalSeek;
import sanwei.simulation.analysis.Limit;
import sanwei.simulation.analysis.Limit.Side;
import sanwei.work.Job;
import tech.tablesaw.api.Table;

/** Seeks the value of a parameter that keeps to limits. */
record SeekAnalysis() implements Analysis<SeekForm, GoalSeek> {

    private static final int STEPS = 31;
    private static final double STOCK_OUT = 0.2;
    private static final double STOCK = 1.5;
    private static final double FULFILMENT = 0.7;
    private static final double SHARE = 0.8;

    @Override
    public AnalysisKind kind() {
        return AnalysisKind.SEEK;
    }

    @Override
    public SeekForm usual() {
        return new SeekForm(List.of(), Moved.of(Catalogue.SUPPLY_FACTOR, 0, Catalogue.SUPPLY_FACTOR.most()), STEPS);
    }

    /** As chosen, else that the indicator at hand keeps to its band, and the stocks to theirs. */
    static List<Limit> limits(Question<SeekForm> question) {
        if (!question.form().limits().isEmpty()) {
            return question.form().limits();
        }
        Goal goal = question.goal();
        List<Limit> limits = new ArrayList<>(List.of(usual(question, goal)));
        if (goal.measure() != Measure.STOCK_TO_SALES) {
            limits.add(usual(question, new Goal(Measure.STOCK_TO_SALES, goal.region(), goal.category())));
        }
        return limits;
    }

    /** At most the upper edge of the band in force for what is better low, at least the lower one for the rest. */
    static Limit usual(Question<SeekForm> question, Goal goal) {
        var band = question.subject().setting().band(goal.measure(), question.subject().stretch()).map(b -> new Band(round(b.lower()),
                round(b.upper())));
        return switch (goal.measure()) {
            case STOCK_OUT, STOCK_OUT_PANEL -> new Limit(goal, Side.AT_MOST, band.map(b -> b.upper()).orElse(STOCK_OUT));
            case STOCK_TO_SALES -> new Limit(goal, Side.AT_MOST, band.map(b -> b.upper()).orElse(STOCK));
            case GROWTH_VOLUME, GROWTH_SHARE -> new Limit(goal, Side.AT_LEAST, 0);
            case FULFILMENT -> new Limit(goal, Side.AT_LEAST, band.map(b -> b.lower()).orElse(FULFILMENT));
            case PRICE_INDEX -> new Limit(goal, Side.AT_LEAST, band.map(b -> b.lower()).orElse(100.0));
            case DAYS_OF_SUPPLY -> new Limit(goal, Side.AT_MOST, band.map(b -> b.upper()).orElse(30.0));
            case COVERAGE, DISTRIBUTION, DISTRIBUTION_WEIGHTED, MOVEMENT_HOUSEHOLDS, MOVEMENT_AVERAGE, MOVEMENT_STANDARD, SELL_THROUGH ->
                    new Limit(goal, Side.AT_LEAST, band.map(b -> b.lower()).orElse(SHARE));
        };
    }

    /** Edges that depend on the days of a period have more digits than anybody writes. */
    private static double round(double edge) {
        return Math.rint(edge * 100) / 100;
    }

    @Override
    public GoalSeek answer(Question<SeekForm> question, Job job) {
        SeekForm form = question.form();
        return GoalSeek.of(question.subject().plan(), new GoalSeek.Request(question.scenario(), question.subject().stretch(),
                form.moved().in(question.scenario()), form.steps(), limits(question)), job);
    }

    @Override
    public CommandLine command(Question<SeekForm> question, Path out) {
        SeekForm form = question.form();
        return question.command(out).seek(limits(question), form.moved().in(question.scenario()), form.steps());
    }

    @Override
    public Table table(Question<SeekForm> question, GoalSeek result) {
        return AnalysisTables.of(result);
    }
}
