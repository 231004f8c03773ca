package sanwei.ui.report;

import java.util.Optional;
import java.util.function.BiConsumer;
import sanwei.report.outline.Item;
import sanwei.report.outline.Part;
import sanwei.ui.words.Words;
import sanwei.work.Message;
import sanwei.workspace.SavedView;

/** Puts what other screens show into the report in hand, which begins with the usual sections where there is none. */
public final class Adding {

    private final Words words;
    private final ReportsModel reports;
    private final PreviewModel preview;
    private final BiConsumer<Message, Item> told;

    /** @param told what was added, and what is to be said of it */
    public Adding(Words words, ReportsModel reports, PreviewModel preview, BiConsumer<Message, Item> told) {
        this.words = words;
        this.reports = reports;
        this.preview = preview;
        this.told = told;
    }

    /** Adds a section at the end. */
    public void add(Part part) {
        add(Sections.fresh(part));
    }

    /** Adds the chart of a saved view at the end. */
    public void add(SavedView view) {
        preview.setting().ifPresent(setting -> add(Sections.of(view, setting)));
    }

    private void add(Item added) {
        reports.change(outline -> outline.withItems(Sections.added(outline.items(), added, "")));
        preview.selected().set(Optional.of(added.id()));
        reports.inHand().get().ifPresent(now ->
                told.accept(Message.of("compose.added", Marks.heading(added, Optional.empty(), words.texts()),
                        new ReportWords(words.texts()).heading(now.outline())), added));
    }
}
