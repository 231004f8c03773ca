package sanwei.report.writer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.rendering.PDFRenderer;
import sanwei.chart.PagePicture;
import sanwei.report.document.Document;
import sanwei.work.Cancellation;

/** A document laid out on the pages that it is printed on, to be looked at. Held in memory; safe for use by several threads. */
public final class PrintedPages {

    /**
     * Where a heading stands.
     *
     * @param page counted from 0
     * @param down from the top of the page, as a part of its height
     */
    public record Place(int page, double down) {}

    private final PDDocument pages;
    private final PDFRenderer renderer;
    private final List<Place> headings;

    private PrintedPages(PDDocument pages) throws IOException {
        this.pages = pages;
        renderer = new PDFRenderer(pages);
        headings = headings(pages);
    }

    public static PrintedPages of(Document document, Cancellation cancellation) {
        var out = new ByteArrayOutputStream();
        try {
            PdfFile.write(document, out);
            cancellation.check();
            return new PrintedPages(Loader.loadPDF(out.toByteArray()));
        } catch (IOException e) {
            // there is no file that could fail
            throw new UncheckedIOException(e);
        }
    }

    /** The table of contents leads to each heading. */
    private static List<Place> headings(PDDocument pages) throws IOException {
        Map<PDDestination, Place> places = new LinkedHashMap<>();
        for (PDPage page : pages.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && destination(link) instanceof PDPageXYZDestination to) {
                    place(to).ifPresent(place -> places.put(to, place));
                }
            }
        }
        // an entry of two lines is two links
        return places.values().stream().distinct().toList();
    }

    private static PDDestination destination(PDAnnotationLink link) throws IOException {
        return link.getAction() instanceof PDActionGoTo go ? go.getDestination() : link.getDestination();
    }

    private static Optional<Place> place(PDPageXYZDestination to) {
        return Optional.ofNullable(to.getPage()).map(page -> {
            PDRectangle box = page.getMediaBox();
            return new Place(to.retrievePageNumber(), Math.clamp((box.getUpperRightY() - to.getTop()) / box.getHeight(), 0.0, 1.0));
        });
    }

    public int count() {
        return pages.getNumberOfPages();
    }

    /** In points. */
    public double width(int page) {
        return pages.getPage(page).getMediaBox().getWidth();
    }

    /** In points. */
    public double height(int page) {
        return pages.getPage(page).getMediaBox().getHeight();
    }

    /** Where the sections begin, each before those it is divided into. */
    public List<Place> headings() {
        return headings;
    }

    /** @param scale pixels of the picture per point of the page */
    public synchronized PagePicture picture(int page, double scale) {
        try {
            return PagePicture.of(renderer, page, scale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
