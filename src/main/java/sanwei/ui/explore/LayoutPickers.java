package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.time.Grain;
import sanwei.ui.control.Choice;
import sanwei.ui.control.Definition;
import sanwei.ui.control.DropDown;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Chooses what the grid shows of a scope: measure, periods, and what its rows tell apart. */
final class LayoutPickers {

    private final Words words;
    private final ExploreModel model;
    private final HBox row = new HBox(16);
    private final Choice<Measure> measure;
    private final DropDown more;
    private final Choice<Grain> grain;
    private final Choice<Optional<RegionLevel>> region;
    private final Choice<Optional<Category>> category;

    /** @param end what stands at the end of the row */
    LayoutPickers(Words words, ExploreModel model, Node end) {
        this.words = words;
        this.model = model;
        measure = new Choice<>(words, words.text("window.pick.measure"), m -> words.labels().name(m), m -> model.change(l -> l.withMeasure(m)));
        grain = new Choice<>(words, words.text("window.pick.time"), g -> words.labels().of(g), g -> model.change(l -> l.withGrain(g)));
        region = new Choice<>(words, words.text("window.pick.region"), r -> orNone(r, words.labels()::of), r -> model.change(l -> l.withRegion(r)));
        category = new Choice<>(words, words.text("window.pick.category"), c -> orNone(c, words.labels()::of), c -> model.change(l -> l.withCategory(c)));
        more = new DropDown(words.say(model.layout(), l -> words.texts().get("window.pick.more", l.measures().size() - 1)),
                words.text("window.pick.more.hint"), d -> new MoreMeasures(words, model));
        more.node().setId("pick-more");
        lay(end);
        model.layout().addListener((property, before, now) -> show());
        // another dataset has other levels
        model.reading().addListener((property, before, now) -> show());
        show();
    }

    Node node() {
        return row;
    }

    /** Says what the measure means. */
    void define() {
        Definition.show(words, model.layout().get().measure(), measure.node());
    }

    private <T> String orNone(Optional<T> value, Function<T, String> said) {
        return value.map(said).orElseGet(() -> words.texts().get("window.pick.none"));
    }

    private void lay(Node end) {
        var info = Named.hinted(new Button(), words.text("window.definition"));
        info.setGraphic(Icon.of(Feather.INFO));
        info.getStyleClass().add(Style.QUIET);
        info.setOnAction(e -> Definition.show(words, model.layout().get().measure(), info));
        measure.node().setId("pick-measure");
        grain.node().setId("pick-time");
        region.node().setId("pick-region");
        category.node().setId("pick-category");
        var incomplete = new Label();
        incomplete.textProperty().bind(words.text("window.incomplete"));
        incomplete.getStyleClass().add(Style.CAPTION);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row.getChildren().setAll(
                new HBox(4, labelled("window.pick.measure", measure.node()), more.node(), info),
                labelled("window.pick.time", grain.node()),
                labelled("window.pick.region", region.node()),
                labelled("window.pick.category", category.node()),
                space, incomplete, end);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("pickers");
    }

    private Node labelled(String key, Node node) {
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add(Style.CAPTION);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(8, label, node);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void show() {
        Layout layout = model.layout().get();
        measure.show(List.of(Measure.values()), layout.measure());
        grain.show(List.of(Grain.values()), layout.grain());
        region.show(optional(model.levels()), layout.region());
        category.show(optional(Arrays.asList(Category.values())), layout.category());
    }

    private static <T> List<Optional<T>> optional(List<T> values) {
        List<Optional<T>> all = new ArrayList<>(List.of(Optional.empty()));
        values.forEach(v -> all.add(Optional.of(v)));
        return all;
    }
}
