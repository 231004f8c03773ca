package sanwei.ui.report;

import java.util.ArrayList;
import java.util.List;
import sanwei.chart.PagePicture;
import sanwei.work.Job;

/**
 * Pages that are to be drawn.
 *
 * @param scale pixels per point of the page
 */
record Sheets(Printed printed, List<Integer> pages, double scale) {

    Sheets {
        pages = List.copyOf(pages);
    }

    /** A page as it was drawn. */
    record Drawn(int page, PagePicture picture) {}

    List<Drawn> draw(Job job) {
        List<Drawn> drawn = new ArrayList<>();
        for (int page : pages) {
            job.cancellation().check();
            drawn.add(new Drawn(page, printed.pages().picture(page, scale)));
        }
        return drawn;
    }
}
