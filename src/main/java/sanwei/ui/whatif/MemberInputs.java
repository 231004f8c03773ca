package sanwei.ui.whatif;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import sanwei.allocation.parameter.Parameter;
import sanwei.ui.words.Words;

/** Some members of a category, each checked or not. */
final class MemberInputs implements Inputs {

    private final DraftModel model;
    private final Parameter.Members parameter;
    private final FlowPane pane = new FlowPane(12, 4);
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();

    MemberInputs(Words words, DraftModel model, Parameter.Members parameter) {
        this.model = model;
        this.parameter = parameter;
        for (String member : parameter.known()) {
            var box = new CheckBox();
            box.setId("member-" + member);
            box.textProperty().bind(words.say(words.language(), l -> new ParameterWords(words.texts()).circle(member)));
            box.setOnAction(e -> check(member, box.isSelected()));
            boxes.put(member, box);
            pane.getChildren().add(box);
        }
    }

    private void check(String member, boolean chosen) {
        Set<String> members = new HashSet<>(model.scenario().get(parameter));
        if (chosen) {
            members.add(member);
        } else {
            members.remove(member);
        }
        model.set(parameter, Set.copyOf(members));
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show() {
        Set<String> chosen = model.scenario().get(parameter);
        boxes.forEach((member, box) -> box.setSelected(chosen.contains(member)));
    }
}
