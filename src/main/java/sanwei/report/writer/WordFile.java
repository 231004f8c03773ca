package sanwei.report.writer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import sanwei.chart.ChartFigure;
import sanwei.report.TimelessPackage;
import sanwei.report.document.Block;
import sanwei.report.document.Document;
import sanwei.report.document.Numbering;
import sanwei.report.document.Section;
import sanwei.text.Texts;
import sanwei.work.Cancellation;

/** A document as a Word file: headings, captions, tables and contents are Word's own; charts are pictures sharp enough for print. */
final class WordFile {

    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int PAGE_WIDTH = 11906;
    private static final int PAGE_HEIGHT = 16838;
    private static final int SIDE = (int) Math.round(25 * TWIPS_PER_MM);
    private static final int TEXT_WIDTH = PAGE_WIDTH - 2 * SIDE;

    /** Of two levels, with links and without page numbers: only Word, which lays the pages out, could know those. */
    private static final String CONTENTS = "TOC \\o \"1-2\" \\n \\h \\z \\u";

    private final Document document;
    private final Texts texts;
    private final Numbering numbering;
    private final Cancellation cancellation;
    private final XWPFDocument word = new XWPFDocument();
    private int headings;
    private int pictures;

    WordFile(Document document, Cancellation cancellation) {
        this.document = document;
        this.cancellation = cancellation;
        this.texts = Texts.in(document.language());
        this.numbering = new Numbering(texts);
    }

    /** Leaves the stream open. */
    void write(OutputStream out) throws IOException {
        try (word) {
            styles();
            page();
            headerAndFooter();
            word.getProperties().getCoreProperties().setTitle(document.cover().title());
            word.getProperties().getCoreProperties().setCreator("Sanwei");
            cover();
            contents();
            for (Section section : document.sections()) {
                section(section, 1);
            }
            TimelessPackage.write(word, word::write, out);
        }
    }

    private void styles() throws IOException {
        try {
            var read = StylesDocument.Factory.parse(Styles.read("styles.xml"));
            word.createStyles().setStyles(read.getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private void page() {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(SIDE));
        margin.setRight(BigInteger.valueOf(SIDE));
        margin.setTop(BigInteger.valueOf(SIDE));
        margin.setBottom(BigInteger.valueOf(SIDE));
        margin.setHeader(BigInteger.valueOf(SIDE / 2));
        margin.setFooter(BigInteger.valueOf(SIDE / 2));
        margin.setGutter(BigInteger.ZERO);
    }

    /** Everywhere but on the title page. */
    private void headerAndFooter() {
        word.getDocument().getBody().getSectPr().addNewTitlePg();
        word.createHeader(HeaderFooterType.FIRST).createParagraph();
        word.createFooter(HeaderFooterType.FIRST).createParagraph();
        XWPFParagraph header = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle("Header");
        header.createRun().setText(texts.get("document.header", document.cover().title(), document.cover().subtitle()));
        XWPFParagraph footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        WordFields.add(footer, "PAGE", "1");
        footer.createRun().setText(" / ");
        WordFields.add(footer, "NUMPAGES", "1");
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private void cover() {
        paragraph("Title").createRun().setText(document.cover().title());
        paragraph("Subtitle").createRun().setText(document.cover().subtitle());
        for (Document.Fact fact : document.cover().facts()) {
            XWPFParagraph paragraph = paragraph("Normal");
            XWPFRun label = paragraph.createRun();
            label.setColor("57606A");
            label.setText(fact.label());
            XWPFRun value = paragraph.createRun();
            value.addBreak();
            value.setText(fact.value());
        }
    }

    private void contents() {
        paragraph("TOCHeading").createRun().setText(texts.get("document.contents"));
        Entries entries = new Entries();
        document.sections().forEach(section -> entries.add(section, 1));
        entries.last();
    }

    /** The entries of the contents, in the field that Word makes them from. */
    private final class Entries {

        private int entries;
        private XWPFParagraph paragraph;

        void add(Section section, int level) {
            paragraph = paragraph("TOC" + level);
            if (entries == 0) {
                WordFields.begin(paragraph, CONTENTS);
            }
            WordFields.link(paragraph, bookmark(++entries), section.heading());
            section.sections().forEach(inner -> add(inner, level + 1));
        }

        void last() {
            WordFields.end(paragraph);
        }
    }

    private static String bookmark(int heading) {
        return String.format("_Toc%08d", heading);
    }

    private void section(Section section, int level) throws IOException {
        XWPFParagraph heading = paragraph("Heading" + level);
        heading.setPageBreak(headings == 0);
        headings++;
        WordFields.marked(heading, bookmark(headings), headings, section.heading());
        for (Block block : section.blocks()) {
            cancellation.check();
            block(block);
        }
        for (Section inner : section.sections()) {
            section(inner, level + 1);
        }
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Block.Paragraph(String text) -> paragraph("Normal").createRun().setText(text);
            case Block.Typed(String text) -> paragraph("Typed").createRun().setText(text);
            case Block.Figure figure -> {
                picture(figure);
                caption("Caption", numbering.next(figure));
            }
            case Block.Table table -> {
                caption("TableCaption", numbering.next(table));
                new WordTable(table, TEXT_WIDTH).addTo(word);
                paragraph("TableText");
            }
        }
    }

    private void caption(String style, Numbering.Caption caption) {
        XWPFParagraph paragraph = paragraph(style);
        paragraph.createRun().setText(caption.word() + " ");
        WordFields.add(paragraph, "SEQ " + caption.word() + " \\* ARABIC", Integer.toString(caption.number()));
        paragraph.createRun().setText("  " + caption.text());
    }

    /** As pixels: Word draws letters of an SVG in whatever font it has, and its own vector format cannot be written soundly here. */
    private void picture(Block.Figure figure) throws IOException {
        XWPFRun run = paragraph("Figure").createRun();
        byte[] png = figure.chart().png(texts);
        int width = emu(ChartFigure.WIDTH);
        int height = emu(figure.chart().height());
        try {
            var picture = run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, "chart" + ++pictures + ".png", width, height);
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(figure.alternative());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(figure.alternative());
    }

    private static int emu(double mm) {
        return (int) Math.round(mm * Units.EMU_PER_CENTIMETER / 10);
    }
}
