package sanwei.ui.export;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import sanwei.report.CommandLine;
import sanwei.ui.workspace.Kept;
import sanwei.ui.workspace.WorkspaceModel;
import sanwei.workspace.ExportedFile;

/** Keeps the latest commands that made files in the workspace. */
public final class ExportedFilesModel {

    static final int MOST = 100;

    private final Source source;
    private final Kept<ExportedFile> kept;
    private final ObservableValue<List<ExportedFile>> all;

    public ExportedFilesModel(WorkspaceModel workspace, Source source, Clock clock) {
        this.source = source;
        kept = new Kept<>(workspace, ExportedFile.class, clock);
        all = kept.all().map(files -> files.stream().filter(f -> source.knows(f.shown())).toList());
    }

    /** Those made of the source, oldest first. */
    ObservableValue<List<ExportedFile>> all() {
        return all;
    }

    /** Keeps what made a file of what is shown; the same command again is the same entry, now the latest. */
    void keep(CommandLine command, String file) {
        source.now().ifPresent(shown -> {
            List<ExportedFile> files = new ArrayList<>(kept.all().getValue());
            files.removeIf(before -> before.command().equals(command.words()));
            files.add(new ExportedFile(kept.title(file), command.words(), shown));
            kept.restore(files.subList(Math.max(0, files.size() - MOST), files.size()));
        });
    }

    /** Shows what was shown when the file was exported. */
    void bringBack(ExportedFile file) {
        source.open(file.title().name(), file.shown());
    }
}
