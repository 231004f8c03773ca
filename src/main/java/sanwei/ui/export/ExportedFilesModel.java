package sanwei.ui.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import sanwei.report.CommandLine;
import sanwei.ui.workspace.WorkspaceModel;
import sanwei.workspace.ExportedFile;
import sanwei.workspace.Title;
import sanwei.workspace.Workspace;

/** Keeps the latest commands that made files in the workspace. */
public final class ExportedFilesModel {

    static final int MOST = 100;

    private final WorkspaceModel workspace;
    private final Source source;
    private final Clock clock;
    private final ObservableValue<List<ExportedFile>> all;

    public ExportedFilesModel(WorkspaceModel workspace, Source source, Clock clock) {
        this.workspace = workspace;
        this.source = source;
        this.clock = clock;
        all = workspace.workspace().map(w -> w.all(ExportedFile.class).stream().filter(f -> source.knows(f.shown())).toList());
    }

    /** Those made of the source, oldest first. */
    ObservableValue<List<ExportedFile>> all() {
        return all;
    }

    /** Keeps what made a file of what is shown; the same command again is the same entry, now the latest. */
    void keep(CommandLine command, String file) {
        source.now().ifPresent(shown -> {
            List<ExportedFile> kept = new ArrayList<>(workspace.workspace().get().all(ExportedFile.class));
            kept.removeIf(before -> before.command().equals(command.words()));
            kept.add(new ExportedFile(Title.of(file, LocalDate.now(clock)), command.words(), shown));
            List<ExportedFile> latest = kept.subList(Math.max(0, kept.size() - MOST), kept.size());
            workspace.change((Workspace w) -> w.withAll(ExportedFile.class, latest));
        });
    }

    /** Shows what was shown when the file was exported. */
    void bringBack(ExportedFile file) {
        source.open(file.title().name(), file.shown());
    }
}
