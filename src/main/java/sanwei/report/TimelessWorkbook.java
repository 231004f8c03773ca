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
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks without the time at which they were written, so that the same answer is the same file. */
final class TimelessWorkbook {

    /** The first moment that an archive can state. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessWorkbook() {}

    /**
     * Leaves the stream open.
     *
     * @param base that the workbook is built on, or the workbook itself
     */
    static void write(Workbook workbook, XSSFWorkbook base, OutputStream out) throws IOException {
        base.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
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
