package sanwei.chart;

import java.nio.file.Path;
import sanwei.text.Texts;
import sanwei.work.Cancellation;
import sanwei.work.WholeFile;

/** Writes charts to files as they stand on a page; the same chart gives the same bytes, on every machine. */
public final class ChartFile {

    private ChartFile() {}

    /**
     * The file appears whole or not at all.
     *
     * @throws sanwei.work.BadInput when it cannot be written
     */
    public static void write(PageChart page, Texts texts, Path target, Cancellation cancellation) {
        Paper.Press press = switch (ChartFormat.of(target)) {
            case PNG -> PngPress::print;
            case SVG -> SvgPress::print;
            case PDF -> new PdfPress(page.title())::print;
        };
        var paper = new Paper(Charts.onPage(page, texts), page.width(), page.height());
        WholeFile.write(target, cancellation, out -> press.print(paper, out));
    }
}
