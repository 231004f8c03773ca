package sanwei.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLDocument;
import sanwei.work.WholeFile;

/** Writes workbooks and documents without the time at which they were written, so that the same answer is the same file. */
public final class TimelessPackage {

    /** The first moment that an archive can state. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessPackage() {}

    /**
     * Leaves the stream open.
     *
     * @param document whose properties tell its time
     * @param content what the document writes
     */
    public static void write(POIXMLDocument document, WholeFile.Content content, OutputStream out) throws IOException {
        document.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
        var bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        var archive = new ZipOutputStream(out);
        // the library's own reader: that of the platform does not understand all that the library writes
        try (ZipFile parts = ZipFile.builder().setByteArray(bytes.toByteArray()).get()) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                var copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NEVER);
                archive.putNextEntry(copy);
                parts.getInputStream(part).transferTo(archive);
                archive.closeEntry();
            }
        }
        archive.finish();
    }
}
