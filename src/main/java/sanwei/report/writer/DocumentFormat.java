package sanwei.report.writer;

import java.nio.file.Path;
import sanwei.work.Coded;
import sanwei.work.FileEnding;

/** The formats that documents are written in, told by the end of the file's name. */
public enum DocumentFormat implements Coded {
    DOCX,
    PDF,
    HTML,
    XLSX;

    /** @throws sanwei.work.BadInput when the name ends in none of them */
    public static DocumentFormat of(Path file) {
        return FileEnding.format(DocumentFormat.class, file);
    }
}
