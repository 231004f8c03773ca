package sanwei.ui.whatif.analysis;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import sanwei.chart.Appearance;
import sanwei.ui.words.Words;

/** The panes of the analyses, each made when it is looked at first. */
public final class AnalysesView {

    private final Words words;
    private final AnalysesModel model;
    private final ObservableValue<Appearance> appearance;
    private final Map<AnalysisKind, Node> panes = new EnumMap<>(AnalysisKind.class);

    public AnalysesView(Words words, AnalysesModel model, ObservableValue<Appearance> appearance) {
        this.words = words;
        this.model = model;
        this.appearance = appearance;
    }

    /** The analysis that is looked at. */
    public Node shown() {
        return panes.computeIfAbsent(model.shown().get(), this::pane);
    }

    private Node pane(AnalysisKind kind) {
        return switch (kind) {
            case TORNADO -> pane(model.tornado(), withGoal().add("analysing.parameters", new TornadoInputs(words, model.tornado()).node()),
                    new TornadoResult(words, model.opening(), appearance));
            case MAP -> pane(model.map(), new MapInputs(words, model.map()).in(withGoal()), new MapResult(words, model.opening(),
                    appearance));
            case MONTE_CARLO -> pane(model.monteCarlo(), new MonteCarloInputs(words, model.monteCarlo()).in(withGoal()),
                    new MonteCarloResult(words, appearance));
            case SEEK -> pane(model.seek(), new SeekInputs(words, model.seek()).in(new FormRow(words)),
                    new SeekResult(words, model.opening(), appearance));
            case RULES -> pane(model.rules(), new RulesInputs(words, model.rules()).in(new FormRow(words)),
                    new RulesResult(words, model.opening(), appearance));
            case GAMING -> pane(model.gaming(), new GamingInputs(words, model.gaming()).in(new FormRow(words)),
                    new GamingResult(words, model.opening()));
        };
    }

    private <F, R> Node pane(AnalysisModel<F, R> of, FormRow inputs, Result<F, R> result) {
        return new AnalysisPane<>(words, of, inputs, result, appearance);
    }

    private FormRow withGoal() {
        return new FormRow(words).add("analysing.goal", new GoalField(words, model.subject(), model.goal(), model.goal()::set).node());
    }
}
