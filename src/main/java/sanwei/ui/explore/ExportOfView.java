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
import sanwei.chart.Palette;
import sanwei.chart.pivot.Drawing;
import sanwei.pivot.PivotSpec;
import sanwei.report.CommandLine;
import sanwei.report.GridLook;
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
        int most = model.chart().get() instanceof Drawing.OverTime ? Palette.seriesColors() : Integer.MAX_VALUE;
        List<Row> drawn = model.chosenRows().stream().limit(most).toList();
        PivotSpec spec = as.isChart() ? face.grid().question(drawn).withMeasures(List.of(model.measure().getValue())) : face.grid().question(face.rows());
        return new ViewExport(face.grid().setting(), spec, as.isChart() ? face.grid().codes(drawn) : face.codes(), model.chart().get(),
                as.isChart() ? millimetres() : PageChart.WIDTH, look(face.layout()), words.language().get(), LocalDate.now(), as, target);
    }

    private static GridLook look(Layout layout) {
        return new GridLook(layout.axes(), layout.colouring(), layout.filter().completeOnly());
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
