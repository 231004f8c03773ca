package sanwei.report;

import java.nio.file.Path;
import sanwei.work.Coded;
import sanwei.work.FileEnding;

/** The formats that tables are written in, told by the end of the file's name. */
public enum TableFormat implements Coded {
    CSV,
    XLSX,
    JSON;

    /** @throws sanwei.work.BadInput when the name ends in none of them */
    public static TableFormat of(Path file) {
        return FileEnding.format(TableFormat.class, file);
    }
}
