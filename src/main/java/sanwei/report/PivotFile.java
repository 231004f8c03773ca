package sanwei.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import sanwei.dataset.Market;
import sanwei.pivot.PivotTable;
import sanwei.pivot.TidyTable;
import sanwei.text.Texts;
import sanwei.work.Cancellation;
import sanwei.work.WholeFile;
import tech.tablesaw.api.Table;

/** Writes pivot results to files of every format. */
public final class PivotFile {

    private final Texts texts;
    private final Market market;
    private final String dataset;

    /**
     * @param texts the language of what is said beside the numbers
     * @param market that the results are about
     * @param dataset what the dataset is called
     */
    public PivotFile(Texts texts, Market market, String dataset) {
        this.texts = texts;
        this.market = market;
        this.dataset = dataset;
    }

    /**
     * The file appears whole or not at all.
     *
     * @return how many rows were written
     * @throws sanwei.work.BadInput when it cannot be written
     */
    public int write(PivotTable result, Path target, Cancellation cancellation) {
        TableFormat format = TableFormat.of(target);
        Table tidy = TidyTable.of(result);
        WholeFile.write(target, cancellation, out -> write(result, tidy, format, out, cancellation));
        return tidy.rowCount();
    }

    private void write(PivotTable result, Table tidy, TableFormat format, OutputStream out, Cancellation cancellation) throws IOException {
        switch (format) {
            case CSV -> CsvFile.write(tidy, out);
            case JSON -> JsonFile.write(tidy, out);
            case XLSX -> ExcelFile.write(tidy, PivotNotes.ofRows(texts, market, dataset, result), out, cancellation);
        }
    }
}
