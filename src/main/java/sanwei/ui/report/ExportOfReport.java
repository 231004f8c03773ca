package sanwei.ui.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import sanwei.report.CommandLine;
import sanwei.report.writer.DocumentFormat;
import sanwei.text.Language;
import sanwei.ui.control.Named;
import sanwei.ui.control.Segments;
import sanwei.ui.export.Export;
import sanwei.ui.export.ExportPanel;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;
import sanwei.work.BadInput;
import sanwei.work.Coded;

/** The report in hand as what can be exported, in a language and dated by a day. */
final class ExportOfReport implements ExportPanel.Subject<DocumentFormat> {

    private final Words words;
    private final ReportsModel reports;
    private final PreviewModel preview;
    private final ObjectProperty<Language> language;
    private final Segments<Language> languages;
    private final TextField date = new TextField();

    ExportOfReport(Words words, ReportsModel reports, PreviewModel preview) {
        this.words = words;
        this.reports = reports;
        this.preview = preview;
        language = new SimpleObjectProperty<>(words.language().get());
        languages = new Segments<>(List.of(Language.values()), l -> new ReadOnlyStringWrapper(ownName(l)), language::set);
        languages.show(language.get());
        languages.node().setId("report-language");
        date.setId("report-date");
        date.setPrefColumnCount(8);
        date.setText(preview.request(language.get()).map(a -> a.request().date().toString()).orElse(""));
        Named.named(date, words.text("compose.date"));
    }

    private static String ownName(Language language) {
        return switch (language) {
            case ZH -> "中文";
            case EN -> "English";
        };
    }

    @Override
    public List<DocumentFormat> formats() {
        return Arrays.asList(DocumentFormat.values());
    }

    @Override
    public String said(DocumentFormat format) {
        return words.texts().get("compose.format." + format.code());
    }

    @Override
    public String stem() {
        return preview.request(language.get()).map(Asked::stem).orElse("");
    }

    @Override
    public List<Node> choices() {
        var caption = new Label();
        caption.textProperty().bind(words.text("compose.date"));
        caption.getStyleClass().add(Style.CAPTION);
        caption.setLabelFor(date);
        var dated = new HBox(8, caption, date);
        dated.setAlignment(Pos.CENTER_LEFT);
        return List.of(languages.node(), dated);
    }

    @Override
    public List<Observable> followed() {
        return List.of(language, date.textProperty(), reports.inHand());
    }

    @Override
    public void choose(DocumentFormat format) {
        // every format has a language and a date
    }

    @Override
    public void choose(CommandLine command) {
        command.value(CommandLine.LANGUAGE).flatMap(code -> Coded.find(Language.class, code)).ifPresent(l -> {
            languages.show(l);
            language.set(l);
        });
        command.value(CommandLine.DATE).ifPresent(date::setText);
    }

    @Override
    public Optional<Export> export(DocumentFormat format, Path target) {
        LocalDate day = day();
        return preview.request(language.get()).map(asked -> new ReportExport(asked.dated(day), name(), target));
    }

    private String name() {
        return reports.inHand().get().flatMap(InHand::kept).map(k -> k.title().name()).orElse("");
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(date.getText().strip());
        } catch (DateTimeParseException e) {
            throw BadInput.of("problem.argument.day", words.texts().get("compose.date"), date.getText());
        }
    }
}
