package sanwei.report.writer;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Fields of Word with the result they have now, so that nothing is empty before Word computes them again. */
final class WordFields {

    private WordFields() {}

    static void add(XWPFParagraph paragraph, String instruction, String result) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" " + instruction + " ");
        field.addNewR().addNewT().setStringValue(result);
    }

    /** Begins a field whose result reaches over paragraphs. */
    static void begin(XWPFParagraph paragraph, String instruction) {
        character(paragraph, STFldCharType.BEGIN);
        XWPFRun run = paragraph.createRun();
        run.getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        character(paragraph, STFldCharType.SEPARATE);
    }

    static void end(XWPFParagraph paragraph) {
        character(paragraph, STFldCharType.END);
    }

    private static void character(XWPFParagraph paragraph, STFldCharType.Enum type) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
    }

    /** Text that leads to a bookmark. */
    static void link(XWPFParagraph paragraph, String bookmark, String text) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(bookmark);
        link.addNewR().addNewT().setStringValue(text);
    }

    /** A paragraph's text with a bookmark around it. */
    static void marked(XWPFParagraph paragraph, String bookmark, int number, String text) {
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(bookmark);
        start.setId(BigInteger.valueOf(number));
        paragraph.createRun().setText(text);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
    }
}
