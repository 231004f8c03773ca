package sanwei.ui.export;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import sanwei.report.CommandLine;
import sanwei.ui.control.Choice;
import sanwei.ui.control.Clip;
import sanwei.ui.control.Failure;
import sanwei.ui.control.Named;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;
import sanwei.work.BadInput;
import sanwei.work.Coded;
import sanwei.work.FileEnding;
import sanwei.work.Message;
import sanwei.workspace.ExportedFile;

/** Asks for format, width and file, shows the command that makes the same file, and says what became of it. */
public final class ExportPanel<F extends Enum<F> & Coded> extends VBox {

    /** What can be exported, and how. */
    public interface Subject<F> {

        /** The first is proposed. */
        List<F> formats();

        /** The name of a format in the language of the moment. */
        String said(F format);

        /** Name of the file that is proposed, without its ending. */
        String stem();

        /** What else can be chosen beside the format. */
        List<Node> choices();

        /** What the export depends on besides. */
        List<Observable> followed();

        /** Which of the choices the format leaves. */
        void choose(F format);

        /** Makes the choices that a command was given with. */
        void choose(CommandLine command);

        /**
         * Empty while there is nothing to export.
         *
         * @throws BadInput when something chosen makes no sense
         */
        Optional<? extends Export> export(F format, Path target);
    }


    private static final double WIDTH = 440;

    private final Words words;
    private final Subject<F> subject;
    private final ExportModel export;
    private final Choice<F> format;
    private final TextField file = new TextField();
    private final TextArea command = new TextArea();
    private final Button write = new Button();
    private final Label said = new Label();
    private final ChangeListener<Reading<Export, Path>> follow = (property, before, now) -> tell(now);
    private final InvalidationListener anew = changed -> show();

    public ExportPanel(Words words, Subject<F> subject, ExportModel export) {
        super(12);
        this.words = words;
        this.subject = subject;
        this.export = export;
        format = new Choice<>(words, words.text("window.export.format"), subject::said, this::end);
        format.show(subject.formats(), subject.formats().getFirst());
        setId("export-panel");
        getStyleClass().add(Style.PICKER);
        setPrefWidth(WIDTH);
        lay();
        file.setText(proposed().toString());
        file.textProperty().addListener((property, before, now) -> show());
        export.reading().addListener(new WeakChangeListener<>(follow));
        subject.followed().forEach(shown -> shown.addListener(new WeakInvalidationListener(anew)));
        show();
    }

    private void lay() {
        format.node().setId("export-format");
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
        var first = new FlowPane(8, 8, row(caption("window.export.format"), format.node()));
        first.getChildren().addAll(subject.choices());
        getChildren().addAll(
                first,
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
        return Path.of(System.getProperty("user.home"), subject.stem() + FileEnding.of(format.node().getValue()));
    }

    /** Another format has another ending. */
    private void end(F now) {
        String name = file.getText();
        ending(name).ifPresent(before -> file.setText(name.substring(0, name.length() - FileEnding.of(before).length()) + FileEnding.of(now)));
        show();
    }

    private Optional<F> ending(String name) {
        return subject.formats().stream().filter(f -> name.endsWith(FileEnding.of(f))).findFirst();
    }

    /** Shows what a file shows, to be exported in the same way into another one. */
    private void again(ExportedFile before) {
        export.exports().bringBack(before);
        String name = before.title().name();
        ending(name).ifPresent(as -> {
            format.show(subject.formats(), as);
            file.setText(free(name.substring(0, name.length() - FileEnding.of(as).length()), FileEnding.of(as)));
        });
        subject.choose(new CommandLine(before.command()));
        show();
    }

    private static String free(String stem, String end) {
        return IntStream.iterate(2, n -> n + 1).mapToObj(n -> stem + "-" + n + end).filter(name -> Files.notExists(Path.of(name))).findFirst().orElseThrow();
    }

    private void choose() {
        F wanted = format.node().getValue();
        var chooser = new FileChooser();
        chooser.setTitle(words.texts().get("window.export.write"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(subject.said(wanted), "*" + FileEnding.of(wanted)));
        var now = new File(file.getText());
        Optional.ofNullable(now.getParentFile()).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        chooser.setInitialFileName(now.getName());
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow())).ifPresent(f -> file.setText(f.toString()));
    }

    /** What is asked for, and nothing while it cannot be made; the panel says why. */
    private Optional<? extends Export> wanted() {
        try {
            F as = format.node().getValue();
            Optional<? extends Export> wanted = subject.export(as, target(as));
            say("", false);
            return wanted;
        } catch (BadInput e) {
            say(words.texts().say(e.message()), true);
            return Optional.empty();
        }
    }

    private Path target(F as) {
        String name = file.getText().strip();
        try {
            return Path.of(name.endsWith(FileEnding.of(as)) ? name : name + FileEnding.of(as)).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw BadInput.of("problem.argument.path", name);
        }
    }

    private void show() {
        subject.choose(format.node().getValue());
        Optional<? extends Export> wanted = wanted();
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
