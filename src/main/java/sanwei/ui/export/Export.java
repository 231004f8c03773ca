package sanwei.ui.export;

import java.nio.file.Path;
import sanwei.report.CommandLine;
import sanwei.work.Job;

/** A file to be made of what a screen shows. */
public interface Export {

    /** The command that makes the same file. */
    CommandLine command();

    Path target();

    /** @throws sanwei.work.BadInput when it cannot be made */
    Path write(Job job);
}
