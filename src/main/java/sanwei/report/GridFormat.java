package sanwei.report;

import java.nio.file.Path;
import sanwei.work.Coded;
import sanwei.work.FileEnding;

/** The formats that grids are written in, told by the end of the file's name. */
public enum GridFormat implements Coded {
    XLSX,
    CSV;

    /** @throws sanwei.work.BadInput when the name ends in none of them */
    public static GridFormat of(Path file) {
        return FileEnding.format(GridFormat.class, file);
    }
}
