package sanwei.ui.explore;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import sanwei.chart.PageChart;
import sanwei.report.CommandLine;
import sanwei.ui.control.Named;
import sanwei.ui.export.Export;
import sanwei.ui.export.ExportPanel;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;
import sanwei.work.BadInput;

/** The chart and the grid as what can be exported: a chart has a width. */
final class ExportOfView implements ExportPanel.Subject<ExportFormat> {

    private final Words words;
    private final ExploreModel model;
    private final TextField width = new TextField(Integer.toString(PageChart.WIDTH));

    ExportOfView(Words words, ExploreModel model) {
        this.words = words;
        this.model = model;
        width.setId("export-width");
        width.setPrefColumnCount(4);
        Named.named(width, words.text("window.export.width"));
    }

    @Override
    public List<ExportFormat> formats() {
        return List.of(ExportFormat.values());
    }

    @Override
    public String said(ExportFormat format) {
        return words.texts().get("window.export." + format.code());
    }

    @Override
    public String stem() {
        return "sanwei-" + model.layout().get().measure().id();
    }

    @Override
    public List<Node> choices() {
        var caption = new Label();
        caption.textProperty().bind(words.text("window.export.width"));
        caption.getStyleClass().add(Style.CAPTION);
        caption.setMinWidth(Region.USE_PREF_SIZE);
        return List.of(caption, width);
    }

    @Override
    public List<Observable> followed() {
        return List.of(width.textProperty(), model.face(), model.chosen(), model.chart());
    }

    @Override
    public void choose(ExportFormat format) {
        width.setDisable(!format.isChart());
    }

    @Override
    public void choose(CommandLine command) {
        command.value(CommandLine.WIDTH).ifPresent(width::setText);
    }

    @Override
    public Optional<Export> export(ExportFormat as, Path target) {
        return model.face().get().map(face -> export(face, as, target));
    }

    private Export export(Face face, ExportFormat as, Path target) {
        Excerpt shown = as.isChart() ? Excerpt.ofChart(model, face) : Excerpt.ofGrid(face);
        return new ViewExport(face.grid().setting(), shown.spec(), shown.rows(), model.chart().get(), as.isChart() ? millimetres() : PageChart.WIDTH,
                Excerpt.look(face.layout()), words.language().get(), LocalDate.now(), as, target);
    }

    private int millimetres() {
        try {
            int millimetres = Integer.parseInt(width.getText().strip());
            PageChart.checkWidth(millimetres);
            return millimetres;
        } catch (NumberFormatException e) {
            throw BadInput.of("problem.argument.number", words.texts().get("window.export.width"), width.getText());
        }
    }
}
