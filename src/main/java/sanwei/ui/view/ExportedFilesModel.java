package sanwei.ui.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import sanwei.report.CommandLine;
import sanwei.ui.explore.Exports;
import sanwei.ui.workspace.WorkspaceModel;
import sanwei.workspace.ExportedFile;
import sanwei.workspace.Title;
import sanwei.workspace.Workspace;

/** Keeps the latest commands that made files in the workspace. */
public final class ExportedFilesModel implements Exports {

    static final int MOST = 100;

    private final WorkspaceModel workspace;
    private final ViewModel view;
    private final Clock clock;
    private final ObservableValue<List<ExportedFile>> all;

    public ExportedFilesModel(WorkspaceModel workspace, ViewModel view, Clock clock) {
        this.workspace = workspace;
        this.view = view;
        this.clock = clock;
        all = workspace.workspace().map(w -> w.all(ExportedFile.class));
    }

    @Override
    public ObservableValue<List<ExportedFile>> all() {
        return all;
    }

    /** The same command again is the same entry, now the latest. */
    @Override
    public void keep(CommandLine command, String file) {
        view.now().ifPresent(shown -> {
            List<ExportedFile> kept = new ArrayList<>(all.getValue());
            kept.removeIf(before -> before.command().equals(command.words()));
            kept.add(new ExportedFile(Title.of(file, LocalDate.now(clock)), command.words(), shown));
            List<ExportedFile> latest = kept.subList(Math.max(0, kept.size() - MOST), kept.size());
            workspace.change((Workspace w) -> w.withAll(ExportedFile.class, latest));
        });
    }

    @Override
    public void bringBack(ExportedFile file) {
        view.open(file.title().name(), file.shown());
    }
}
