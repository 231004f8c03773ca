package sanwei.report.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import sanwei.report.document.Document;
import sanwei.work.Cancellation;
import sanwei.work.WholeFile;

/** Writes documents to files of every format; the same document gives the same bytes. */
public final class DocumentFile {

    private DocumentFile() {}

    /**
     * The file appears whole or not at all.
     *
     * @throws sanwei.work.BadInput when it cannot be written
     */
    public static void write(Document document, Path target, Cancellation cancellation) {
        DocumentFormat format = DocumentFormat.of(target);
        WholeFile.write(target, cancellation, out -> write(document, format, out, cancellation));
    }

    static void write(Document document, DocumentFormat format, OutputStream out, Cancellation cancellation) throws IOException {
        switch (format) {
            case DOCX -> new WordFile(document, cancellation).write(out);
            case PDF -> PdfFile.write(document, out);
            case HTML -> HtmlFile.write(document, out);
            case XLSX -> new WorkbookFile(document).write(out);
        }
    }
}
