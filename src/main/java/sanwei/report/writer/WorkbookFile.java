package sanwei.report.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import sanwei.chart.ChartNumbers;
import sanwei.report.ExcelStyles;
import sanwei.report.TimelessPackage;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;
import sanwei.report.document.Document;
import sanwei.report.document.Numbering;
import sanwei.report.document.Section;
import sanwei.text.Figures;
import sanwei.text.Texts;

/** The numbers behind every figure and table of a document: a list of them on the first sheet, and a sheet for each. */
final class WorkbookFile {

    private static final int FIRST_ROW = 2;
    private static final int NAME_WIDTH = 26 * 256;
    private static final int VALUE_WIDTH = 16 * 256;
    private static final int CAPTION_WIDTH = 90 * 256;

    private final Document document;
    private final Texts texts;
    private final Numbering numbering;

    WorkbookFile(Document document) {
        this.document = document;
        this.texts = Texts.in(document.language());
        this.numbering = new Numbering(texts);
    }

    /** Leaves the stream open. */
    void write(OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new ExcelStyles(workbook);
            XSSFSheet list = workbook.createSheet(texts.get("document.contents"));
            list.setColumnWidth(0, NAME_WIDTH);
            list.setColumnWidth(1, CAPTION_WIDTH);
            styles.heading(list.createRow(0).createCell(0), document.cover().title());
            document.cover().facts().forEach(fact -> {
                Row row = list.createRow(list.getLastRowNum() + 1);
                row.createCell(0).setCellValue(fact.label());
                row.createCell(1).setCellValue(fact.value());
            });
            list.createRow(list.getLastRowNum() + 1);
            document.sections().forEach(section -> section(section, workbook, list, styles));
            TimelessPackage.write(workbook, workbook::write, out);
        }
    }

    private void section(Section section, XSSFWorkbook workbook, XSSFSheet list, ExcelStyles styles) {
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Figure figure -> {
                    XSSFSheet sheet = sheet(workbook, list, styles, numbering.next(figure));
                    chart(sheet, ChartNumbers.of(figure.chart().spec(), texts), styles);
                }
                case Block.Table table -> {
                    XSSFSheet sheet = sheet(workbook, list, styles, numbering.next(table));
                    table(sheet, table, styles);
                }
                case Block.Paragraph paragraph -> { }
                case Block.Typed typed -> { }
            }
        }
        section.sections().forEach(inner -> section(inner, workbook, list, styles));
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, XSSFSheet list, ExcelStyles styles, Numbering.Caption caption) {
        XSSFSheet sheet = workbook.createSheet(caption.label());
        styles.heading(sheet.createRow(0).createCell(0), caption.full());
        Row row = list.createRow(list.getLastRowNum() + 1);
        XSSFCell label = (XSSFCell) row.createCell(0);
        label.setCellValue(caption.label());
        var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + caption.label() + "'!A1");
        label.setHyperlink(link);
        row.createCell(1).setCellValue(caption.text());
        return sheet;
    }

    private static void table(XSSFSheet sheet, Block.Table table, ExcelStyles styles) {
        headings(sheet, table.columns(), table.names(), styles);
        for (List<Cell> line : table.rows()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int c = 0; c < line.size(); c++) {
                fill(row, c, line.get(c), styles);
            }
        }
    }

    private static void headings(XSSFSheet sheet, List<String> columns, int names, ExcelStyles styles) {
        Row top = sheet.createRow(FIRST_ROW);
        for (int c = 0; c < columns.size(); c++) {
            sheet.setColumnWidth(c, c < names ? NAME_WIDTH : VALUE_WIDTH);
            styles.heading(top.createCell(c), columns.get(c));
        }
        sheet.createFreezePane(names, FIRST_ROW + 1);
    }

    /** Undefined numbers leave their cell empty. */
    private static void fill(Row row, int column, Cell cell, ExcelStyles styles) {
        if (Double.isFinite(cell.number())) {
            cell.unit().ifPresentOrElse(unit -> styles.value(row.createCell(column), cell.number(), unit),
                    () -> styles.part(row.createCell(column), cell.number()));
        } else if (cell.unit().isEmpty() && !cell.text().equals(Figures.UNDEFINED)) {
            styles.plain(row.createCell(column)).setCellValue(cell.text());
        }
    }

    /** Undefined values leave their cell empty. */
    private static void chart(XSSFSheet sheet, ChartNumbers numbers, ExcelStyles styles) {
        Row top = sheet.createRow(FIRST_ROW);
        sheet.setColumnWidth(0, NAME_WIDTH);
        for (int c = 0; c < numbers.columns().size(); c++) {
            sheet.setColumnWidth(c + 1, VALUE_WIDTH);
            styles.heading(top.createCell(c + 1), numbers.columns().get(c).name());
        }
        for (ChartNumbers.Row line : numbers.rows()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(0).setCellValue(line.name());
            for (int c = 0; c < line.values().size(); c++) {
                int column = c + 1;
                double value = line.values().get(c);
                if (Double.isFinite(value)) {
                    numbers.columns().get(c).unit().ifPresentOrElse(unit -> styles.value(row.createCell(column), value, unit),
                            () -> styles.part(row.createCell(column), value));
                }
            }
        }
    }
}
