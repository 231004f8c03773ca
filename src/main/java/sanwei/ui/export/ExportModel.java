package sanwei.ui.export;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Reading;
import sanwei.ui.task.Threads;
import sanwei.work.Message;

/** Writes files in the background, and keeps the commands that make them again. */
public final class ExportModel {

    private final Latest<Export, Path> writing;
    private final ExportedFilesModel exports;

    public ExportModel(Threads threads, Activities activities, ExportedFilesModel exports) {
        this.exports = exports;
        writing = new Latest<>(threads, activities, export -> Message.of("window.export.writing", export.target().toString()), Export::write);
        writing.reading().addListener((property, before, now) -> {
            // what was given up or failed leaves the answer of before
            if (now.answered() != before.answered()) {
                now.answered().ifPresent(done -> exports.keep(done.question().command(), done.answer().toString()));
            }
        });
    }

    /** Answered by the file that was written. */
    ReadOnlyObjectProperty<Reading<Export, Path>> reading() {
        return writing.reading();
    }

    void write(Export export) {
        writing.ask(export);
    }

    ExportedFilesModel exports() {
        return exports;
    }
}
