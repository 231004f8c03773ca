package sanwei.ui.whatif.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.simulation.analysis.Goal;
import sanwei.ui.control.Choice;
import sanwei.ui.control.DropDown;
import sanwei.ui.words.Words;

/** Chooses an indicator, and the region and the members of a category that it is read of. */
final class GoalField {

    private final Words words;
    private final ObservableValue<Optional<Subject>> subject;
    private final ObservableValue<Goal> goal;
    private final Consumer<Goal> onPick;
    private final DropDown button;

    GoalField(Words words, ObservableValue<Optional<Subject>> subject, ObservableValue<Goal> goal, Consumer<Goal> onPick) {
        this.words = words;
        this.subject = subject;
        this.goal = goal;
        this.onPick = onPick;
        ObservableValue<String> said = words.say(goal,
                g -> subject.getValue().map(s -> said(s).of(g)).orElseGet(() -> words.labels().name(g.measure())));
        button = new DropDown(said, words.text("analysing.goal.hint"), this::panel);
    }

    Node node() {
        return button.node();
    }

    private GoalSaid said(Subject of) {
        return new GoalSaid(words.texts(), of.setting().opened().market());
    }

    private Node panel(DropDown in) {
        var panel = new FormLines(words);
        subject.getValue().ifPresent(s -> {
            Market market = s.setting().opened().market();
            Goal now = goal.getValue();
            panel.add("analysing.goal.measure", choice("analysing.goal.measure", "goal-measure", List.of(Measure.values()), now.measure(),
                    m -> words.labels().name(m), m -> change(new Goal(m, goal.getValue().region(), goal.getValue().category()))));
            panel.add("analysing.goal.region", choice("analysing.goal.region", "goal-region", regions(market), now.region(),
                    r -> r.map(code -> said(s).region(code)).orElseGet(() -> words.labels().total()),
                    r -> change(new Goal(goal.getValue().measure(), r, goal.getValue().category()))));
            panel.add("analysing.goal.category", choice("analysing.goal.category", "goal-category", categories(market), now.category(),
                    c -> c.map(of -> words.texts().get("analysing.goal.member", words.labels().of(of.category()), said(s).of(of)))
                            .orElseGet(() -> words.labels().total()),
                    c -> change(new Goal(goal.getValue().measure(), goal.getValue().region(), c))));
        });
        return panel;
    }

    private void change(Goal other) {
        onPick.accept(other);
    }

    private <T> Control choice(String key, String id, List<T> values, T value, Function<T, String> said, Consumer<T> pick) {
        var choice = new Choice<>(words, words.text(key), said, pick);
        choice.node().setId(id);
        choice.node().setPrefWidth(220);
        choice.show(values, value);
        return choice.node();
    }

    /** All of them together first; unit markets are too many to be chosen from. */
    private static List<Optional<String>> regions(Market market) {
        List<Optional<String>> regions = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(RegionLevel.values()).filter(level -> level != RegionLevel.UNIT)
                .flatMapToInt(level -> Arrays.stream(market.regions().atLevel(level)))
                .forEach(r -> regions.add(Optional.of(market.regions().get(r).code())));
        return regions;
    }

    private static List<Optional<Goal.Of>> categories(Market market) {
        List<Optional<Goal.Of>> all = new ArrayList<>(List.of(Optional.empty()));
        for (Category category : Category.values()) {
            market.coding(category).members().forEach(member -> all.add(Optional.of(new Goal.Of(category, member))));
        }
        return all;
    }
}
