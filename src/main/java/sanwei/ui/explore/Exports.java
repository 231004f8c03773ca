package sanwei.ui.explore;

import java.util.List;
import javafx.beans.value.ObservableValue;
import sanwei.report.CommandLine;
import sanwei.workspace.ExportedFile;

/** What was exported before. */
public interface Exports {

    /** Oldest first. */
    ObservableValue<List<ExportedFile>> all();

    /** Keeps what made a file of what is shown. */
    void keep(CommandLine command, String file);

    /** Shows what was shown when the file was exported. */
    void bringBack(ExportedFile file);
}
