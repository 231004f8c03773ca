package sanwei.ui.report;

import java.util.Locale;
import sanwei.report.outline.Outline;
import sanwei.report.outline.ReportKind;
import sanwei.text.Labels;
import sanwei.text.Texts;
import sanwei.time.Period;
import sanwei.work.Coded;
import sanwei.workspace.SavedReport;

/** Reports in words. */
final class ReportWords {

    private final Texts texts;

    ReportWords(Texts texts) {
        this.texts = texts;
    }

    String kind(ReportKind kind) {
        return texts.get("compose.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    String period(Period period, boolean partial) {
        String name = new Labels(texts).of(period);
        return partial ? texts.get("compose.partial", name) : name;
    }

    /** As on its title page. */
    String heading(Outline outline) {
        return texts.get("compose.report_of", texts.get("document.title." + outline.kind().name().toLowerCase(Locale.ROOT)), new Labels(texts).of(outline.period()));
    }

    /** The analyst's name for it, or what it is. */
    String name(SavedReport report) {
        return report.title().name().isEmpty() ? standing(report) : report.title().name();
    }

    private String standing(SavedReport report) {
        String kind = Coded.find(ReportKind.class, report.kind()).map(this::kind).orElse(report.kind());
        return texts.get("compose.report_of", kind, new Labels(texts).of(report.period()));
    }

    String about(SavedReport report, boolean inHand) {
        String about = texts.get("compose.about", standing(report), report.sections().size(), report.title().date().toString());
        return inHand ? texts.get("compose.in_hand", about) : about;
    }
}
