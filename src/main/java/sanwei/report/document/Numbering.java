package sanwei.report.document;

import sanwei.text.Texts;

/** Counts the figures and the tables of a document, each on their own, as they are met from top to bottom. */
public final class Numbering {

    private final String figure;
    private final String table;
    private int figures;
    private int tables;

    public Numbering(Texts texts) {
        figure = texts.get("document.figure");
        table = texts.get("document.table");
    }

    /**
     * What is numbered, in three parts.
     *
     * @param word {@code Figure} or {@code Table}
     */
    public record Caption(String word, int number, String text) {

        /** {@code Figure 1}. */
        public String label() {
            return word + " " + number;
        }

        public String full() {
            return label() + "  " + text;
        }
    }

    public Caption next(Block.Captioned block) {
        return switch (block) {
            case Block.Figure f -> new Caption(figure, ++figures, f.caption());
            case Block.Table t -> new Caption(table, ++tables, t.caption());
        };
    }
}
