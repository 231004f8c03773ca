package sanwei.ui.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanwei.report.document.Section;
import sanwei.report.outline.Draft;
import sanwei.report.writer.PrintedPages;
import sanwei.work.Job;

/**
 * A report on its pages.
 *
 * @param places where the sections begin, by the id of their item; those that the data have nothing of are nowhere
 */
record Printed(Draft draft, PrintedPages pages, Map<String, PrintedPages.Place> places) {

    static Printed of(Draft draft, Job job) {
        PrintedPages pages = PrintedPages.of(draft.document(), job.cancellation());
        return new Printed(draft, pages, places(draft, pages.headings()));
    }

    private static Map<String, PrintedPages.Place> places(Draft draft, List<PrintedPages.Place> headings) {
        List<Section> sections = new ArrayList<>();
        draft.document().sections().forEach(section -> add(section, sections));
        Map<String, PrintedPages.Place> places = new HashMap<>();
        for (Draft.Made made : draft.items()) {
            made.section().map(section -> indexOf(sections, section)).filter(i -> i >= 0 && i < headings.size())
                    .ifPresent(i -> places.put(made.item().id(), headings.get(i)));
        }
        return places;
    }

    private static void add(Section section, List<Section> sections) {
        sections.add(section);
        section.sections().forEach(inner -> add(inner, sections));
    }

    /** Two sections may say the same. */
    private static int indexOf(List<Section> sections, Section wanted) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** The item whose section covers a place on a page, empty before the first. */
    Optional<String> itemAt(int page, double down) {
        String found = null;
        for (Draft.Made made : draft.items()) {
            PrintedPages.Place place = places.get(made.item().id());
            if (place != null && (place.page() < page || place.page() == page && place.down() <= down)) {
                found = made.item().id();
            }
        }
        return Optional.ofNullable(found);
    }
}
