package sanwei.ui.scope;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import sanwei.dataset.Regions;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Chooses a region of the tree, or all of them. */
final class RegionPicker extends VBox {

    private final Words words;
    private final Regions regions;

    /** @param onPick hears the code of the region, empty for all */
    RegionPicker(Words words, Regions regions, Optional<String> current, Consumer<Optional<String>> onPick) {
        this.words = words;
        this.regions = regions;
        var tree = new TreeView<>(tree(current.flatMap(regions::ofCode).orElse(Regions.NONE)));
        tree.setCellFactory(view -> new Cell());
        tree.setFixedCellSize(28);
        tree.setPrefSize(280, 360);
        Named.named(tree, words.text("window.regions"));
        tree.setOnMouseClicked(e -> pick(tree, onPick));
        tree.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                pick(tree, onPick);
            }
        });
        getStyleClass().add(Style.PICKER);
        getChildren().add(tree);
    }

    private void pick(TreeView<Integer> tree, Consumer<Optional<String>> onPick) {
        TreeItem<Integer> item = tree.getSelectionModel().getSelectedItem();
        if (item != null) {
            onPick.accept(item.getValue() == Regions.NONE ? Optional.empty() : Optional.of(regions.get(item.getValue()).code()));
        }
    }

    /** Opened down to the counties, and further to the current one. */
    private TreeItem<Integer> tree(int current) {
        var root = new TreeItem<>(Regions.NONE);
        Map<Integer, TreeItem<Integer>> items = new HashMap<>(Map.of(Regions.NONE, root));
        for (int r = 0; r < regions.size(); r++) {
            items.put(r, new TreeItem<>(r));
        }
        for (int r = 0; r < regions.size(); r++) {
            items.get(regions.get(r).parent()).getChildren().add(items.get(r));
        }
        items.forEach((r, item) -> item.setExpanded(r == Regions.NONE || open(r, current)));
        return root;
    }

    private boolean open(int region, int current) {
        return switch (regions.get(region).level()) {
            case PROVINCE, CITY -> true;
            case COUNTY, UNIT -> current != Regions.NONE && regions.isWithin(current, region);
        };
    }

    private final class Cell extends TreeCell<Integer> {
        @Override
        protected void updateItem(Integer region, boolean empty) {
            super.updateItem(region, empty);
            if (empty || region == null) {
                setText(null);
            } else {
                setText(region == Regions.NONE ? words.texts().get("pivot.regions.all") : regions.get(region).name());
            }
        }
    }
}
