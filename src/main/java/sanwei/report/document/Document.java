package sanwei.report.document;

import java.util.List;
import sanwei.text.Language;

/** A report in the words of one language, before it becomes a file: a title page and sections. */
public record Document(Language language, Cover cover, List<Section> sections) {

    public Document {
        sections = List.copyOf(sections);
    }

    /**
     * The title page.
     *
     * @param subtitle the period, and what the report is about
     * @param facts labels with what they stand for
     */
    public record Cover(String title, String subtitle, List<Fact> facts) {
        public Cover {
            facts = List.copyOf(facts);
        }
    }

    /** A label and what it stands for. */
    public record Fact(String label, String value) {}
}
