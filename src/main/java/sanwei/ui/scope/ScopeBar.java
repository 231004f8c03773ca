package sanwei.ui.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import sanwei.pivot.Comparison;
import sanwei.ui.action.Action;
import sanwei.ui.control.DropDown;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.control.Segments;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Shows and sets the scope of all screens; what else belongs at the top stands at its ends. */
public final class ScopeBar extends HBox {

    private static final double NARROW = 72;

    private final Words words;
    private final ScopeModel model;
    private final HBox parts = new HBox(4);
    private final List<Action> actions = new ArrayList<>();

    public ScopeBar(Words words, ScopeModel model, Node atStart, Node atEnd) {
        this.words = words;
        this.model = model;
        var compare = new Segments<>(List.of(Comparison.values()), c -> words.text("window.compare." + c.code()),
                c -> model.change(s -> s.withComparison(c)));
        for (Comparison comparison : Comparison.values()) {
            actions.add(Action.of("compare." + comparison.code(), () -> model.change(s -> s.withComparison(comparison)))
                    .when(model.setting().map(Optional::isPresent)));
        }
        compare.buttons().forEach(b -> Named.hinted(b, words.text("window.compare.hint")));
        var compareLabel = new Label();
        compareLabel.textProperty().bind(words.text("window.compare"));
        compareLabel.getStyleClass().add(Style.CAPTION);
        var comparing = new HBox(8, compareLabel, compare.node());
        comparing.setAlignment(Pos.CENTER_LEFT);
        // in a narrow window the name gives way, not the choice
        compareLabel.setMinWidth(0);
        compare.node().setMinWidth(USE_PREF_SIZE);
        parts.setAlignment(Pos.CENTER_LEFT);
        parts.getChildren().addAll(
                picker(Feather.PACKAGE, "products", "Shortcut+B", ScopeWords::products, this::products),
                picker(Feather.MAP_PIN, "regions", "Shortcut+R", ScopeWords::region, this::regions),
                picker(Feather.CALENDAR, "months", "Shortcut+M", ScopeWords::months, this::months),
                comparing);
        parts.visibleProperty().bind(model.setting().map(Optional::isPresent));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().add(Style.SCOPE_BAR);
        getChildren().addAll(atStart, parts, space, atEnd);
        model.setting().addListener((property, before, now) -> now.ifPresent(s -> compare.show(s.scope().comparison())));
    }

    /** What sets the scope. */
    public List<Action> actions() {
        return List.copyOf(actions);
    }

    private interface Said {
        String of(ScopeWords words, Setting setting);
    }

    private Node picker(Ikon ikon, String id, String key, Said said, Content content) {
        ObservableValue<String> text = words.say(model.setting(), s -> s.map(x -> said.of(new ScopeWords(words.texts()), x)).orElse(""));
        var dropDown = new DropDown(text, words.text("action.scope." + id), in -> content.of(model.setting().get().orElseThrow(), in));
        dropDown.node().setId("scope-" + id);
        // in a narrow window what is chosen gives way, as far as it is still told apart
        dropDown.node().setMinWidth(NARROW);
        Action open = Action.of("scope." + id, dropDown.node()::fire).on(key).when(model.setting().map(Optional::isPresent));
        Named.hinted(dropDown.node(), open.hint(words));
        actions.add(open);
        var box = new HBox(Icon.of(ikon), dropDown.node());
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("scope-part");
        return box;
    }

    /** The inside of a drop-down, which may close it. */
    private interface Content {
        Node of(Setting setting, DropDown in);
    }

    private Node products(Setting setting, DropDown in) {
        return new ProductPicker(words, setting.opened().market(), setting.scope().products(),
                selection -> model.change(s -> s.withProducts(selection)));
    }

    private Node regions(Setting setting, DropDown in) {
        return new RegionPicker(words, setting.opened().market().regions(), setting.scope().within(), region -> {
            model.change(s -> s.withWithin(region));
            in.close();
        });
    }

    private Node months(Setting setting, DropDown in) {
        return new MonthsPicker(words, setting.opened().market().span(), setting.scope(), model::change);
    }
}
