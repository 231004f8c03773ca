package sanwei.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import sanwei.band.Bands;
import sanwei.measure.Measure;
import sanwei.report.outline.Item;
import sanwei.report.outline.Part;
import sanwei.ui.action.Action;
import sanwei.ui.action.Buttons;
import sanwei.ui.control.Icon;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;
import sanwei.workspace.SavedScenario;

/** What can be added to a report: the usual sections that it does not have, a text, and what was kept on the other screens. */
final class Addition {

    private static final List<Part> USUAL = List.of(new Part.Summary(), new Part.ByRegion(), new Part.ByCategory(), new Part.Changes(), new Part.Festivals(),
            new Part.Alarms(), new Part.Suggestions(), new Part.Prices(), new Part.CustomerMoves(), new Part.Volume(), new Part.Agreement());

    private final Words words;
    private final ReportsModel reports;
    private final PreviewModel preview;
    private final Supply supply;
    private final MenuButton button = new MenuButton();
    private final Action open = Action.of("section.add", this::open);

    Addition(Words words, ReportsModel reports, PreviewModel preview, Supply supply) {
        this.words = words;
        this.reports = reports;
        this.preview = preview;
        this.supply = supply;
        button.setGraphic(Icon.of(Feather.PLUS));
        button.getStyleClass().addAll(Style.QUIET, "icon-menu");
        Buttons.tie(words, open, button);
        // made anew each time: what is missing depends on the report
        button.setOnShowing(e -> fill());
        button.getItems().add(new MenuItem());
    }

    private void open() {
        button.requestFocus();
        button.show();
    }

    Action action() {
        return open;
    }

    MenuButton node() {
        return button;
    }

    private void fill() {
        ObservableList<MenuItem> all = button.getItems();
        all.clear();
        missing(USUAL).forEach(part -> all.add(item(part)));
        add("document.section.indicators", missing(Measure.handbook().stream().map(m -> Part.indicator(m, Part.Facet.values())).toList()).stream().map(this::item));
        add("document.section.bands", missing(Bands.MEASURES.stream().map(Part::bandReview).toList()).stream().map(this::item));
        all.add(new SeparatorMenuItem());
        all.add(item(new Part.Text()));
        add("compose.views", supply.views().stream().map(view -> item(view.heading().orElse(""), view)));
        add("compose.bands", supply.bands().stream().map(band -> item(new PartWords(words.texts()).name(band.part()), band)));
        add("document.section.scenarios", scenarios());
    }

    /** Each alone, and all together. */
    private Stream<MenuItem> scenarios() {
        List<SavedScenario> saved = supply.scenarios();
        Stream<MenuItem> each = saved.stream().map(s -> item(s.title().name(), supply.comparison(Stream.of(s))));
        Stream<MenuItem> together = saved.size() < 2 ? Stream.of() : Stream.of(item(words.texts().get("compose.all_scenarios"), supply.comparison(saved.stream())));
        return Stream.concat(each, together);
    }

    /** Nothing where there is nothing to choose. */
    private void add(String name, Stream<MenuItem> items) {
        var menu = new Menu(words.texts().get(name));
        items.forEach(menu.getItems()::add);
        if (!menu.getItems().isEmpty()) {
            button.getItems().add(menu);
        }
    }

    /** An indicator is there whatever it is told apart by. */
    private List<Part> missing(List<Part> parts) {
        List<Item> items = reports.inHand().get().map(now -> now.outline().items()).orElse(List.of());
        List<Part> missing = new ArrayList<>(parts);
        items.forEach(item -> missing.removeIf(part -> isSame(part, item.part())));
        return missing;
    }

    private static boolean isSame(Part one, Part other) {
        return one instanceof Part.Indicator(Measure a, var facets) && other instanceof Part.Indicator(Measure b, var others) ? a == b : one.equals(other);
    }

    private MenuItem item(Part part) {
        return item(new PartWords(words.texts()).name(part), Sections.fresh(part));
    }

    private MenuItem item(String name, Item added) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> add(added));
        return item;
    }

    /** Behind the section that is worked on. */
    private void add(Item added) {
        reports.change(o -> o.withItems(Sections.added(o.items(), added, preview.selected().get().orElse(""))));
        preview.selected().set(Optional.of(added.id()));
    }
}
