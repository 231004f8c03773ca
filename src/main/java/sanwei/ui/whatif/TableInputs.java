package sanwei.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Figures of the same kind in a small grid, members as rows, and as columns where they differ by two things. */
final class TableInputs implements Inputs {

    private final Words words;
    private final GridPane grid = new GridPane(8, 4);
    private final List<NumberField> fields = new ArrayList<>();

    TableInputs(Words words, DraftModel model, Item.Table table, Consumer<Optional<String>> onRefused) {
        this.words = words;
        grid.setId("table-" + table.topic());
        List<String> rows = table.figures().stream().map(Item.Table::row).distinct().toList();
        List<String> columns = table.figures().stream().flatMap(f -> Item.Table.column(f).stream()).distinct().toList();
        for (String column : columns) {
            Label label = label(column);
            GridPane.setHalignment(label, HPos.RIGHT);
            grid.add(label, columns.indexOf(column) + 1, 0);
        }
        for (String row : rows) {
            grid.add(label(row), 0, rows.indexOf(row) + 1);
        }
        for (Figure figure : table.figures()) {
            var field = new NumberField(words, model, figure, onRefused);
            fields.add(field);
            int column = Item.Table.column(figure).map(columns::indexOf).orElse(0);
            grid.add(field.node(), column + 1, rows.indexOf(Item.Table.row(figure)) + 1);
        }
    }

    private Label label(String code) {
        var label = new Label();
        label.textProperty().bind(words.say(words.language(), l -> new ParameterWords(words.texts()).member(code)));
        label.getStyleClass().add(Style.CAPTION);
        return label;
    }

    @Override
    public Node node() {
        return grid;
    }

    @Override
    public void show() {
        fields.forEach(NumberField::show);
    }
}
