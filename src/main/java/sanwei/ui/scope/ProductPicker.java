package sanwei.ui.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import sanwei.dataset.Market;
import sanwei.dataset.Product;
import sanwei.pivot.Selection;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Chooses all products, a brand, or any products by their check boxes. */
final class ProductPicker extends VBox {

    private sealed interface Item {
        String text();

        record All(String text) implements Item {}

        record Brand(String brand, int products) implements Item {
            @Override
            public String text() {
                return brand;
            }
        }

        record One(Product product) implements Item {
            @Override
            public String text() {
                return product.name() + " " + product.code();
            }
        }
    }

    private final Words words;
    private final Consumer<Selection> onPick;
    private final List<String> checked = new ArrayList<>();
    private final ListView<Item> list;
    private final List<String> order;

    /** @param onPick hears of every change at once */
    ProductPicker(Words words, Market market, Selection current, Consumer<Selection> onPick) {
        this.words = words;
        this.onPick = onPick;
        order = market.products().all().stream().map(Product::code).toList();
        if (current instanceof Selection.Codes codes) {
            checked.addAll(codes.codes());
        }
        var items = new FilteredList<>(FXCollections.observableArrayList(items(market)));
        var search = new TextField();
        search.promptTextProperty().bind(words.text("window.products.search"));
        Named.named(search, words.text("window.products.search"));
        search.textProperty().addListener((property, before, now) -> items.setPredicate(item -> matches(item, now)));
        list = new ListView<>(items);
        list.setCellFactory(view -> new Cell());
        list.setFixedCellSize(28);
        list.setPrefSize(300, 360);
        Named.named(list, words.text("window.products"));
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                pick(list.getSelectionModel().getSelectedItem());
            }
        });
        search.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        getStyleClass().add(Style.PICKER);
        getChildren().addAll(search, list);
    }

    private List<Item> items(Market market) {
        List<Item> items = new ArrayList<>();
        items.add(new Item.All(words.texts().get("pivot.products.all")));
        for (String brand : market.products().brands()) {
            List<Product> products = market.products().all().stream().filter(p -> p.brand().equals(brand)).toList();
            items.add(new Item.Brand(brand, products.size()));
            products.forEach(p -> items.add(new Item.One(p)));
        }
        return items;
    }

    private static boolean matches(Item item, String wanted) {
        return item.text().toLowerCase(Locale.ROOT).contains(wanted.strip().toLowerCase(Locale.ROOT));
    }

    private void pick(Item item) {
        switch (item) {
            case null -> {}
            case Item.All all -> only(new Selection.All());
            case Item.Brand brand -> only(new Selection.Brand(brand.brand()));
            case Item.One one -> toggle(one.product().code());
        }
        list.refresh();
    }

    private void only(Selection selection) {
        checked.clear();
        onPick.accept(selection);
    }

    private void toggle(String code) {
        if (!checked.remove(code)) {
            checked.add(code);
        }
        List<String> inOrder = order.stream().filter(checked::contains).toList();
        onPick.accept(inOrder.isEmpty() ? new Selection.All() : new Selection.Codes(inOrder));
    }

    private final class Cell extends ListCell<Item> {
        private final CheckBox box = new CheckBox();
        private final HBox indented = new HBox(box);

        Cell() {
            box.setMouseTransparent(true);
            box.setFocusTraversable(false);
            indented.getStyleClass().add("picker-indented");
            setOnMouseClicked(e -> pick(getItem()));
        }

        @Override
        protected void updateItem(Item item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(null);
            if (!empty && item != null) {
                fill(item);
            }
        }

        private void fill(Item item) {
            switch (item) {
                case Item.All all -> setText(all.text());
                case Item.Brand brand -> {
                    var count = new Label(words.texts().get("window.products.count", brand.products()));
                    count.getStyleClass().add(Style.CAPTION);
                    var name = new Label(brand.brand());
                    name.getStyleClass().add("strong");
                    setGraphic(new HBox(8, name, count));
                }
                case Item.One one -> {
                    box.setText(one.product().name());
                    box.setSelected(checked.contains(one.product().code()));
                    setGraphic(indented);
                }
            }
        }
    }
}
