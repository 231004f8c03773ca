package sanwei.report.writer;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import sanwei.chart.Appearance;
import sanwei.chart.Palette;
import sanwei.measure.Band;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;

/** A table of Word: its head is repeated on every page, and no page ends inside a row. */
final class WordTable {

    private static final Palette PALETTE = Palette.of(Appearance.LIGHT);
    private static final String STYLE = "TableText";

    private final Block.Table table;
    private final int[] widths;

    /** @param width of the page in twentieths of a point */
    WordTable(Block.Table table, int width) {
        this.table = table;
        double[] shares = ColumnWidths.of(table);
        widths = new int[shares.length];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = (int) Math.round(shares[c] * width);
        }
    }

    void addTo(XWPFDocument document) {
        XWPFTable made = document.createTable(table.rows().size() + 1, table.columns().size());
        frame(made);
        XWPFTableRow head = made.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int c = 0; c < widths.length; c++) {
            XWPFRun run = write(head.getCell(c), c, table.columns().get(c), !table.rows().isEmpty());
            run.setColor(hex(Palette.Role.TEXT_MUTED));
        }
        for (int r = 0; r < table.rows().size(); r++) {
            fill(made.getRow(r + 1), table.rows().get(r), table.isShort() && r + 1 < table.rows().size());
        }
    }

    private void frame(XWPFTable made) {
        made.setTableAlignment(TableRowAlign.LEFT);
        String line = hex(Palette.Role.GRID);
        String strong = hex(Palette.Role.HATCH);
        made.setTopBorder(XWPFBorderType.SINGLE, 6, 0, strong);
        made.setBottomBorder(XWPFBorderType.SINGLE, 6, 0, strong);
        made.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, line);
        made.setLeftBorder(XWPFBorderType.NONE, 0, 0, line);
        made.setRightBorder(XWPFBorderType.NONE, 0, 0, line);
        made.setInsideVBorder(XWPFBorderType.NONE, 0, 0, line);
        made.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        int all = 0;
        CTTblGrid grid = made.getCTTbl().getTblGrid() == null ? made.getCTTbl().addNewTblGrid() : made.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            all += width;
        }
        made.setWidth(all);
    }

    private void fill(XWPFTableRow row, List<Cell> cells, boolean kept) {
        row.setCantSplitRow(true);
        for (int c = 0; c < cells.size(); c++) {
            Cell cell = cells.get(c);
            XWPFTableCell into = row.getCell(c);
            XWPFRun run = write(into, c, cell.text(), kept);
            run.setBold(cell.strong());
            if (cell.state() == Band.State.BELOW) {
                colour(into, run, Palette.Role.BELOW_SOFT, Palette.Role.BELOW_TEXT);
            } else if (cell.state() == Band.State.ABOVE) {
                colour(into, run, Palette.Role.ABOVE_SOFT, Palette.Role.ABOVE_TEXT);
            } else if (cell.strong()) {
                into.setColor(hex(Palette.Role.TOTAL));
            }
        }
    }

    private static void colour(XWPFTableCell cell, XWPFRun run, Palette.Role ground, Palette.Role text) {
        cell.setColor(hex(ground));
        run.setColor(hex(text));
    }

    /** @param kept on one page with the row below */
    private XWPFRun write(XWPFTableCell cell, int column, String text, boolean kept) {
        cell.setWidth(Integer.toString(widths[column]));
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(STYLE);
        paragraph.setKeepNext(kept);
        paragraph.setAlignment(column < table.names() ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }

    private static String hex(Palette.Role role) {
        return PALETTE.hex(role).substring(1);
    }
}
