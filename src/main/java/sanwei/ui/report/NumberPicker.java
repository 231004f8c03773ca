package sanwei.ui.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.Region;
import sanwei.measure.Measure;
import sanwei.ui.control.Choice;
import sanwei.ui.scope.Setting;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Chooses a number of the moment, and gives the reference that stands for it in a text. */
final class NumberPicker extends VBox {

    /** A member of a category. */
    private record Of(Category category, String member) {}

    private static final List<String> PERIODS = List.of("", "before", "last-year");
    private static final List<String> SAID = List.of("", "change", "change-last-year");

    private final Words words;
    private final Choice<Measure> measure;
    private final Choice<Optional<Region>> region;
    private final Choice<Optional<Of>> member;
    private final Choice<String> period;
    private final Choice<String> said;
    private final Label reference = new Label();

    /** @param onInsert told of the reference, without its braces */
    NumberPicker(Words words, Supplier<Optional<Setting>> setting, Consumer<String> onInsert) {
        super(12);
        this.words = words;
        measure = new Choice<>(words, words.text("window.pick.measure"), m -> words.labels().name(m), m -> tell());
        region = new Choice<>(words, words.text("window.pick.region"), r -> r.map(Region::name).orElseGet(words.labels()::total), r -> tell());
        member = new Choice<>(words, words.text("window.pick.category"), o -> o.map(this::name).orElseGet(words.labels()::total), o -> tell());
        period = new Choice<>(words, words.text("compose.number.period"), p -> words.texts().get("compose.number.period." + code(p)), p -> tell());
        said = new Choice<>(words, words.text("compose.number.said"), s -> words.texts().get("compose.number.said." + code(s)), s -> tell());
        setId("number-picker");
        getStyleClass().add(Style.PICKER);
        fill(setting.get().map(s -> s.opened().market()));
        var grid = new GridPane(8, 8);
        row(grid, "window.pick.measure", measure.node(), "number-measure");
        row(grid, "window.pick.region", region.node(), "number-region");
        row(grid, "window.pick.category", member.node(), "number-member");
        row(grid, "compose.number.period", period.node(), "number-period");
        row(grid, "compose.number.said", said.node(), "number-said");
        reference.getStyleClass().add("formula");
        var insert = new Button();
        insert.setId("number-insert");
        insert.textProperty().bind(words.text("compose.number.insert"));
        insert.setDefaultButton(true);
        insert.setOnAction(e -> onInsert.accept(reference()));
        getChildren().addAll(grid, reference, insert);
        tell();
    }

    private void fill(Optional<Market> market) {
        measure.show(Arrays.asList(Measure.values()), Measure.DISTRIBUTION);
        List<Optional<Region>> regions = new ArrayList<>(List.of(Optional.empty()));
        List<Optional<Of>> members = new ArrayList<>(List.of(Optional.empty()));
        market.ifPresent(m -> {
            m.regions().all().forEach(r -> regions.add(Optional.of(r)));
            Arrays.stream(Category.values()).flatMap(c -> members(m, c)).forEach(of -> members.add(Optional.of(of)));
        });
        region.show(regions, Optional.empty());
        member.show(members, Optional.empty());
        period.show(PERIODS, "");
        said.show(SAID, "");
    }

    private static Stream<Of> members(Market market, Category category) {
        return market.coding(category).members().stream().filter(m -> !m.isEmpty()).map(m -> new Of(category, m));
    }

    private String name(Of of) {
        return words.texts().get("compose.number.member", words.labels().of(of.category), words.labels().ofMember(of.category, of.member));
    }

    private static String code(String word) {
        return word.isEmpty() ? "usual" : word.replace('-', '_');
    }

    private void row(GridPane grid, String key, ComboBox<?> box, String id) {
        var label = new Label(words.texts().get(key));
        label.getStyleClass().add(Style.CAPTION);
        box.setId(id);
        box.setPrefWidth(240);
        grid.addRow(grid.getRowCount(), label, box);
    }

    private void tell() {
        reference.setText("{" + reference() + "}");
    }

    private String reference() {
        var all = new StringBuilder(measure.node().getValue().id());
        region.node().getValue().ifPresent(r -> all.append('@').append(r.code()));
        member.node().getValue().ifPresent(o -> all.append('@').append(o.category.code()).append('=').append(o.member));
        Stream.of(period.node().getValue(), said.node().getValue()).filter(word -> !word.isEmpty()).forEach(word -> all.append(':').append(word));
        return all.toString();
    }
}
