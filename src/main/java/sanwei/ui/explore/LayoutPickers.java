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
import javafx.scene.layout.FlowPane;
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

    /** From which level of regions down to which. */
    private record Reach(RegionLevel widest, Optional<RegionLevel> deepest) {}

    /** What the choices take up side by side in the narrowest window. */
    private static final double ROW_WIDTH = 1120;

    private final Words words;
    private final ExploreModel model;
    private final HBox row = new HBox(16);
    private final Choice<Measure> measure;
    private final DropDown more;
    private final Choice<Grain> grain;
    private final Choice<Optional<Reach>> region;
    private final Choice<Optional<Category>> category;

    /** @param end what stands at the end of the row */
    LayoutPickers(Words words, ExploreModel model, Node end) {
        this.words = words;
        this.model = model;
        measure = new Choice<>(words, words.text("window.pick.measure"), m -> words.labels().name(m), m -> model.change(l -> l.withMeasure(m)));
        grain = new Choice<>(words, words.text("window.pick.time"), g -> words.labels().of(g), g -> model.change(l -> l.withGrain(g)));
        region = new Choice<>(words, words.text("window.pick.region"), r -> orNone(r, this::name),
                r -> model.change(l -> l.withRegions(r.map(Reach::widest), r.flatMap(Reach::deepest))));
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

    /** Where the measure is chosen. */
    Node measure() {
        return measure.node();
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
        var pickers = new FlowPane(16, 6,
                new HBox(4, labelled("window.pick.measure", measure.node()), more.node(), info),
                labelled("window.pick.time", grain.node()),
                labelled("window.pick.region", region.node()),
                labelled("window.pick.category", category.node()));
        pickers.setPrefWrapLength(ROW_WIDTH);
        HBox.setHgrow(pickers, Priority.ALWAYS);
        row.getChildren().setAll(pickers, end);
        row.setAlignment(Pos.TOP_LEFT);
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
        region.show(optional(reaches(model.levels())), layout.region().map(widest -> new Reach(widest, layout.downTo())));
        category.show(optional(Arrays.asList(Category.values())), layout.category());
    }

    private String name(Reach reach) {
        String widest = words.labels().of(reach.widest);
        return reach.deepest.map(deepest -> words.texts().get("window.pick.reach", widest, words.labels().of(deepest))).orElse(widest);
    }

    /** Every level alone and down to every deeper one. */
    private static List<Reach> reaches(List<RegionLevel> levels) {
        List<Reach> reaches = new ArrayList<>();
        for (RegionLevel widest : levels) {
            reaches.add(new Reach(widest, Optional.empty()));
            levels.stream().filter(l -> l.compareTo(widest) > 0).forEach(deepest -> reaches.add(new Reach(widest, Optional.of(deepest))));
        }
        return reaches;
    }

    private static <T> List<Optional<T>> optional(List<T> values) {
        List<Optional<T>> all = new ArrayList<>(List.of(Optional.empty()));
        values.forEach(v -> all.add(Optional.of(v)));
        return all;
    }
}
