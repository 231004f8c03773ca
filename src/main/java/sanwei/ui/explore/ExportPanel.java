package sanwei.ui.explore;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import sanwei.chart.PageChart;
import sanwei.chart.Palette;
import sanwei.chart.pivot.Drawing;
import sanwei.pivot.PivotSpec;
import sanwei.report.CommandLine;
import sanwei.report.GridLook;
import sanwei.ui.control.Choice;
import sanwei.ui.control.Clip;
import sanwei.ui.control.Failure;
import sanwei.ui.control.Named;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;
import sanwei.work.BadInput;
import sanwei.work.FileEnding;
import sanwei.work.Message;
import sanwei.workspace.ExportedFile;

/** Asks for format, width and file, shows the command that makes the same file, and says what became of it. */
final class ExportPanel extends VBox {

    private static final double WIDTH = 440;

    private final Words words;
    private final ExploreModel model;
    private final ExportModel export;
    private final Choice<ExportFormat> format;
    private final TextField width = new TextField(Integer.toString(PageChart.WIDTH));
    private final TextField file = new TextField();
    private final TextArea command = new TextArea();
    private final Button write = new Button();
    private final Label said = new Label();
    private final ChangeListener<Reading<Export, Path>> follow = (property, before, now) -> tell(now);
    private final ChangeListener<Object> anew = (property, before, now) -> show();

    ExportPanel(Words words, ExploreModel model, ExportModel export) {
        super(12);
        this.words = words;
        this.model = model;
        this.export = export;
        format = new Choice<>(words, words.text("window.export.format"), f -> words.texts().get("window.export." + f.code()), this::end);
        format.show(List.of(ExportFormat.values()), ExportFormat.PNG);
        setId("export-panel");
        getStyleClass().add(Style.PICKER);
        setPrefWidth(WIDTH);
        lay();
        file.setText(proposed().toString());
        width.textProperty().addListener((property, before, now) -> show());
        file.textProperty().addListener((property, before, now) -> show());
        export.reading().addListener(new WeakChangeListener<>(follow));
        Stream.of(model.face(), model.chosen(), model.chart()).forEach(shown -> shown.addListener(new WeakChangeListener<>(anew)));
        show();
    }

    private void lay() {
        format.node().setId("export-format");
        width.setId("export-width");
        width.setPrefColumnCount(4);
        Named.named(width, words.text("window.export.width"));
        file.setId("export-file");
        Named.named(file, words.text("window.export.file"));
        HBox.setHgrow(file, Priority.ALWAYS);
        var browse = new Button();
        browse.textProperty().bind(words.text("window.export.browse"));
        browse.setMinWidth(Region.USE_PREF_SIZE);
        browse.setOnAction(e -> choose());
        command.setId("export-command");
        command.setEditable(false);
        command.setWrapText(true);
        command.setPrefRowCount(4);
        Named.named(command, words.text("window.export.command"));
        var copy = new Button();
        copy.setId("export-copy");
        copy.textProperty().bind(words.text("window.export.copy"));
        copy.setOnAction(e -> Clip.put(Clip.Content.of(command.getText())));
        write.setId("export-write");
        write.textProperty().bind(words.text("window.export.write"));
        write.setDefaultButton(true);
        write.setOnAction(e -> wanted().ifPresent(export::write));
        said.setId("export-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(
                row(caption("window.export.format"), format.node(), caption("window.export.width"), width),
                row(file, browse), caption("window.export.command"), command, row(copy, space, write), said,
                new ExportedList(words, export.exports(), this::again));
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label caption(String key) {
        var caption = new Label();
        caption.textProperty().bind(words.text(key));
        caption.getStyleClass().add(Style.CAPTION);
        caption.setMinWidth(Region.USE_PREF_SIZE);
        return caption;
    }

    private Path proposed() {
        String measure = model.layout().get().measure().id();
        return Path.of(System.getProperty("user.home"), "sanwei-" + measure + FileEnding.of(format.node().getValue()));
    }

    /** Another format has another ending. */
    private void end(ExportFormat now) {
        String name = file.getText();
        for (ExportFormat other : ExportFormat.values()) {
            if (name.endsWith(FileEnding.of(other))) {
                file.setText(name.substring(0, name.length() - FileEnding.of(other).length()) + FileEnding.of(now));
                break;
            }
        }
        show();
    }

    /** Shows what a file shows, to be exported in the same way into another one. */
    private void again(ExportedFile before) {
        export.exports().bringBack(before);
        String name = before.title().name();
        Stream.of(ExportFormat.values()).filter(f -> name.endsWith(FileEnding.of(f))).findFirst().ifPresent(as -> {
            format.show(List.of(ExportFormat.values()), as);
            file.setText(free(name.substring(0, name.length() - FileEnding.of(as).length()), FileEnding.of(as)));
        });
        new CommandLine(before.command()).value(CommandLine.WIDTH).ifPresent(width::setText);
        show();
    }

    private static String free(String stem, String end) {
        return IntStream.iterate(2, n -> n + 1).mapToObj(n -> stem + "-" + n + end).filter(name -> Files.notExists(Path.of(name))).findFirst().orElseThrow();
    }

    private void choose() {
        ExportFormat wanted = format.node().getValue();
        var chooser = new FileChooser();
        chooser.setTitle(words.texts().get("window.export.write"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(words.texts().get("window.export." + wanted.code()), "*" + FileEnding.of(wanted)));
        var now = new File(file.getText());
        Optional.ofNullable(now.getParentFile()).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        chooser.setInitialFileName(now.getName());
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow())).ifPresent(f -> file.setText(f.toString()));
    }

    /** What is asked for, and nothing while it cannot be made; the panel says why. */
    private Optional<Export> wanted() {
        try {
            Optional<Export> wanted = model.face().get().map(this::export);
            say("", false);
            return wanted;
        } catch (BadInput e) {
            say(words.texts().say(e.message()), true);
            return Optional.empty();
        }
    }

    private Export export(Face face) {
        ExportFormat as = format.node().getValue();
        int most = model.chart().get() instanceof Drawing.OverTime ? Palette.seriesColors() : Integer.MAX_VALUE;
        List<Row> drawn = model.chosenRows().stream().limit(most).toList();
        PivotSpec spec = as.isChart() ? face.grid().question(drawn).withMeasures(List.of(model.cell().measure().getValue())) : face.grid().question(face.rows());
        return new Export(face.grid().setting(), spec, as.isChart() ? face.grid().codes(drawn) : face.codes(), model.chart().get(),
                as.isChart() ? millimetres() : PageChart.WIDTH, look(face.layout()), words.language().get(), LocalDate.now(), as, target(as));
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

    private Path target(ExportFormat as) {
        String name = file.getText().strip();
        try {
            return Path.of(name.endsWith(FileEnding.of(as)) ? name : name + FileEnding.of(as)).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw BadInput.of("problem.argument.path", name);
        }
    }

    private void show() {
        width.setDisable(!format.node().getValue().isChart());
        Optional<Export> wanted = wanted();
        write.setDisable(wanted.isEmpty());
        command.setText(wanted.map(w -> w.command().typed()).orElse(""));
    }

    private void tell(Reading<Export, Path> reading) {
        if (reading.running()) {
            say("", false);
        } else if (reading.failure().isPresent()) {
            Message why = Failure.message(reading.failure().get());
            say(words.texts().say(why), true);
        } else {
            reading.answer().ifPresent(done -> say(words.texts().get("window.export.done", done.toString()), false));
        }
    }

    private void say(String sentence, boolean failed) {
        said.setText(sentence);
        said.getStyleClass().removeAll(Style.NOTICE);
        if (failed) {
            said.getStyleClass().add(Style.NOTICE);
        }
    }
}
