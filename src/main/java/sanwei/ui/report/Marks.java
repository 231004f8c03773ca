package sanwei.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import sanwei.report.document.Section;
import sanwei.report.outline.Draft;
import sanwei.report.outline.Item;
import sanwei.report.outline.Mark;
import sanwei.report.outline.Part;
import sanwei.text.Texts;
import sanwei.work.Coded;

/** What is to be known of a section before it is printed. */
enum Marks implements Coded {

    /** The data have nothing of it. */
    NOTHING(Feather.SLASH),

    /** Its text or its heading is the analyst's. */
    EDITED(Feather.EDIT_2),

    /** The data say something else now than when its text was written. */
    STALE(Feather.ALERT_TRIANGLE);

    private final Ikon icon;

    Marks(Ikon icon) {
        this.icon = icon;
    }

    Ikon icon() {
        return icon;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param made what the data made of it, empty while that is not known */
    static List<Marks> of(Item item, Optional<Draft.Made> made) {
        List<Marks> marks = new ArrayList<>();
        if (made.filter(m -> m.section().isEmpty()).isPresent()) {
            marks.add(NOTHING);
        }
        if (item.wording().isPresent() || item.heading().isPresent()) {
            marks.add(EDITED);
        }
        if (made.filter(Marks::isStale).isPresent()) {
            marks.add(STALE);
        }
        return marks;
    }

    static boolean isStale(Draft.Made made) {
        return made.marks().stream().anyMatch(Mark.Stale.class::isInstance);
    }

    /** As the report will have it; reviews of bands stand under a heading that says so. */
    static String heading(Item item, Optional<Draft.Made> made, Texts texts) {
        Optional<Draft.Made> told = made.filter(m -> !(item.part() instanceof Part.BandReview));
        return item.heading().or(() -> told.flatMap(Draft.Made::section).map(Section::heading)).orElseGet(() -> new PartWords(texts).name(item.part()));
    }
}
