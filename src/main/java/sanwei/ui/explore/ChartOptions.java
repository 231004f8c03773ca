package sanwei.ui.explore;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import sanwei.chart.pivot.Drawing;
import sanwei.chart.pivot.Drawing.By;
import sanwei.chart.pivot.Drawing.Points;
import sanwei.chart.pivot.Drawing.Side;
import sanwei.measure.Measure;
import sanwei.pivot.change.ChangeOf;
import sanwei.time.Period;
import sanwei.ui.control.Choice;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;
import sanwei.work.Coded;

/** What can be chosen about a chart of the kind that is shown. */
final class ChartOptions {

    private final Words words;
    private final ExploreModel model;
    private final FlowPane pane = new FlowPane(16, 4);
    private final Choice<Side> side;
    private final Choice<ChangeOf> figure;
    private final Choice<Optional<By>> by;
    private final Choice<Boolean> scale;
    private final Choice<Measure> against;
    private final Choice<Points> points;
    private final Choice<Optional<Period>> at;
    private final Choice<Optional<Period>> then;
    private final Choice<Optional<Period>> now;

    ChartOptions(Words words, ExploreModel model) {
        this.words = words;
        this.model = model;
        pane.setPadding(new Insets(0, 12, 4, 12));
        side = choice("chart.of", this::named, of -> change(Drawing.Share.class, d -> new Drawing.Share(of, d.by())));
        figure = choice("chart.of", this::named, of -> change(Drawing.Change.class, d -> new Drawing.Change(of, d.by(), d.then(), d.now())));
        by = choice("chart.by", b -> b.map(m -> words.texts().get("chart.by." + m.code())).orElseGet(this::usual), this::divide);
        scale = choice("chart.scale", shared -> words.texts().get(shared ? "chart.scale.shared" : "chart.scale.free"),
                shared -> change(Drawing.Panels.class, d -> new Drawing.Panels(shared)));
        against = choice("chart.against", m -> words.labels().name(m), m -> change(Drawing.Scatter.class, d -> new Drawing.Scatter(m, d.points(), d.at())));
        points = choice("chart.points", p -> words.texts().get("chart.points." + p.code()),
                p -> change(Drawing.Scatter.class, d -> new Drawing.Scatter(d.across(), p, d.at())));
        at = choice("chart.at", this::named, p -> change(Drawing.Scatter.class, d -> new Drawing.Scatter(d.across(), d.points(), p)));
        then = choice("chart.then", this::named, p -> change(Drawing.Change.class, d -> new Drawing.Change(d.of(), d.by(), p, d.now())));
        now = choice("chart.now", this::named, p -> change(Drawing.Change.class, d -> new Drawing.Change(d.of(), d.by(), d.then(), p)));
        model.chart().addListener((property, before, after) -> show());
        model.face().addListener((property, before, after) -> show());
        show();
    }

    Node node() {
        return pane;
    }

    private <T> Choice<T> choice(String key, Function<T, String> said, Consumer<T> onPick) {
        return new Choice<>(words, words.text(key), said, onPick);
    }

    private String named(Coded of) {
        return words.texts().get("chart.of." + of.code());
    }

    private String named(Optional<Period> period) {
        return period.map(words.labels()::of).orElseGet(this::usual);
    }

    private String usual() {
        return words.texts().get("chart.usual");
    }

    private <D extends Drawing> void change(Class<D> kind, Function<D, Drawing> change) {
        Drawing drawing = model.chart().get();
        if (kind.isInstance(drawing)) {
            model.chart().set(change.apply(kind.cast(drawing)));
        }
    }

    private void divide(Optional<By> members) {
        change(Drawing.Share.class, d -> new Drawing.Share(d.of(), members));
        change(Drawing.Change.class, d -> new Drawing.Change(d.of(), members, d.then(), d.now()));
    }

    private void show() {
        Drawing drawing = model.grid().map(g -> model.chart().get().fitting(g.table())).orElse(model.chart().get());
        List<Node> shown = switch (drawing) {
            case Drawing.OverTime over -> List.of();
            case Drawing.Heat() -> List.of();
            case Drawing.Share share -> {
                side.show(List.of(Side.values()), share.of());
                by.show(members(EnumSet.of(By.REGION, By.CATEGORY)), share.by());
                yield List.of(labelled("chart.of", side), labelled("chart.by", by));
            }
            case Drawing.Panels(boolean shared) -> {
                scale.show(List.of(true, false), shared);
                yield List.of(labelled("chart.scale", scale));
            }
            case Drawing.Scatter scatter -> {
                against.show(List.of(Measure.values()), scatter.across());
                points.show(List.of(Points.values()), scatter.points());
                at.show(periods(), scatter.at());
                yield List.of(labelled("chart.against", against), labelled("chart.points", points), labelled("chart.at", at));
            }
            case Drawing.Change change -> {
                figure.show(List.of(ChangeOf.values()), change.of());
                by.show(members(EnumSet.allOf(By.class)), change.by());
                then.show(periods(), change.then());
                now.show(periods(), change.now());
                yield List.of(labelled("chart.of", figure), labelled("chart.by", by), labelled("chart.then", then), labelled("chart.now", now));
            }
        };
        // the lists stay where they are while their kind does: one of them may be open
        if (pane.getUserData() != drawing.kind()) {
            pane.setUserData(drawing.kind());
            pane.getChildren().setAll(shown);
        }
        pane.setVisible(!shown.isEmpty());
        pane.setManaged(!shown.isEmpty());
    }

    private List<Optional<By>> members(Set<By> among) {
        return Stream.concat(Stream.of(Optional.<By>empty()), among.stream().filter(this::isTold).map(Optional::of)).toList();
    }

    private boolean isTold(By members) {
        return model.grid().map(g -> switch (members) {
            case REGION -> g.table().allRegions() > 0;
            case CATEGORY -> g.table().allCategories() > 0;
            case PRODUCT -> true;
        }).orElse(false);
    }

    private List<Optional<Period>> periods() {
        return Stream.concat(Stream.of(Optional.<Period>empty()),
                model.grid().stream().flatMap(g -> g.table().periods().reversed().stream()).map(Optional::of)).toList();
    }

    private Node labelled(String key, Choice<?> choice) {
        choice.node().setId(key.replace('.', '-'));
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add(Style.CAPTION);
        var box = new HBox(8, label, choice.node());
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
