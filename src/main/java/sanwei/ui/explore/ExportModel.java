package sanwei.ui.explore;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Reading;
import sanwei.ui.task.Threads;
import sanwei.work.Message;

/** Writes files in the background. */
public final class ExportModel {

    private final Latest<Export, Path> writing;

    public ExportModel(Threads threads, Activities activities) {
        writing = new Latest<>(threads, activities, export -> Message.of("window.export.writing", export.target().toString()), Export::write);
    }

    /** Answered by the file that was written. */
    ReadOnlyObjectProperty<Reading<Export, Path>> reading() {
        return writing.reading();
    }

    void write(Export export) {
        writing.ask(export);
    }
}
