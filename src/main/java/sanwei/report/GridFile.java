package sanwei.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import sanwei.dataset.Market;
import sanwei.text.Texts;
import sanwei.work.Cancellation;
import sanwei.work.WholeFile;

/** Writes grids as they stand on the screen to files of every format. */
public final class GridFile {

    private final Texts texts;
    private final Market market;
    private final String dataset;
    private final Optional<LocalDate> day;

    /**
     * @param texts the language of everything beside the numbers
     * @param dataset what the dataset is called
     * @param day on which the file says it was made; the same question gives the same bytes
     */
    public GridFile(Texts texts, Market market, String dataset, Optional<LocalDate> day) {
        this.texts = texts;
        this.market = market;
        this.dataset = dataset;
        this.day = day;
    }

    /**
     * The file appears whole or not at all.
     *
     * @throws sanwei.work.BadInput when it cannot be written
     */
    public void write(PivotGrid grid, Path target, Cancellation cancellation) {
        GridFormat format = GridFormat.of(target);
        WholeFile.write(target, cancellation, out -> write(grid, format, out, cancellation));
    }

    private void write(PivotGrid grid, GridFormat format, OutputStream out, Cancellation cancellation) throws IOException {
        switch (format) {
            case CSV -> CsvGrid.write(grid, texts, out);
            case XLSX -> new ExcelGrid(grid, texts, cancellation).write(PivotNotes.ofGrid(texts, market, dataset, grid, day), out);
        }
    }
}
