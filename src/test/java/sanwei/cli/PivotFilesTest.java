package sanwei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.cli.Shell.Said;

class PivotFilesTest {

    @TempDir
    Path folder;

    private Path market;

    @BeforeEach
    void write() {
        market = TinyMarket.in(folder).write();
    }

    @Test
    void standardOutputGetsWhatAFileGets() throws IOException {
        Path file = folder.resolve("out.csv");
        new Shell().run("pivot", market, "--out", file);

        Said said = new Shell().run("pivot", market, "--out", "-");

        assertThat(said.out()).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        assertThat(said.err()).isEmpty();
    }

    @Test
    void jsonHasTheSameRowsWithTypes() throws IOException {
        Path file = folder.resolve("out.JSON");

        new Shell().run("pivot", market, "--measure", "price_index", "--to", "2025-01-31", "--out", file);

        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token.isScalarValue() ? token + " " + parser.getText() : token.toString());
            }
        }
        assertThat(tokens).containsSubsequence("START_ARRAY", "START_OBJECT", "VALUE_STRING 2025-01", "VALUE_STRING *", "VALUE_STRING *",
                "VALUE_STRING price_index", "VALUE_NUMBER_INT 125", "VALUE_NUMBER_FLOAT 1237.5", "VALUE_NUMBER_INT 990",
                        "VALUE_FALSE false",
                "VALUE_NUMBER_INT 1", "END_OBJECT");
        assertThat(tokens)
                .containsSubsequence("VALUE_STRING C2", "VALUE_NULL null", "VALUE_NUMBER_INT 0", "VALUE_NUMBER_INT 0", "END_ARRAY");
    }

    @Test
    void excelHasNumbersInTheFormatOfTheirMeasure() throws IOException {
        Path file = folder.resolve("out.xlsx");

        new Shell().run("pivot", market, "--measure", "distribution,price_index", "--to", "2025-01-31", "--out", file);

        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet rows = workbook.getSheetAt(0);
            assertThat(shown(rows.getRow(0)))
                    .containsExactly("period", "region", "category", "measure", "value", "numerator", "denominator", "partial", "n");
            assertThat(shown(rows.getRow(1))).containsExactly("2025-01", "*", "*", "distribution", "66.7%", "2", "3", "FALSE");
            assertThat(shown(rows.getRow(4)))
                    .containsExactly("2025-01", "*", "*", "price_index", "125.00", "1,237.50", "990", "FALSE", "1");
            assertThat(rows.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(2.0 / 3);
            assertThat(rows.getRow(1).getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(rows.getRow(6).getCell(4)).as("undefined").isNull();
            assertThat(rows.getLastRowNum()).isEqualTo(6);
            assertThat(rows.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        }
    }

    @Test
    void excelSaysWhatTheNumbersAreAbout() throws IOException {
        Path file = folder.resolve("out.xlsx");

        new Shell().run("pivot", market, "--measure", "distribution", "--brand", "A", "--category", "format", "--where",
                "scale=large", "--lang",
                "zh", "--out", file);

        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            List<List<String>> notes = new ArrayList<>();
            workbook.getSheetAt(1).forEach(row -> notes.add(shown(row)));
            assertThat(notes).contains(List.of("标题", "Tiny"), List.of("数据集", "market.db"), List.of("订单日期", "2025-01-06 至 2025-02-14"),
                    List.of("统计周期", "月"), List.of("规格", "品牌“A”的全部规格"), List.of("C1", "Region C1"), List.of("mall", "商场"));
            assertThat(notes).anySatisfy(line -> assertThat(line).startsWith("distribution", "铺货率"));
            assertThat(notes).anySatisfy(line -> assertThat(line).hasSize(2).last().asString().matches("[0-9a-f]{64}"));
        }
    }

    @Test
    void theSameQuestionGivesTheSameBytes() throws IOException {
        for (String name : List.of("out.csv", "out.json", "out.xlsx")) {
            Path file = folder.resolve(name);
            new Shell().run("pivot", market, "--category", "format", "--out", file);
            byte[] first = Files.readAllBytes(file);
            new Shell().run("pivot", market, "--category", "format", "--out", file);

            assertThat(file).as(name).hasBinaryContent(first);
        }
    }

    @Test
    void pathsMayHoldSpacesAndChinese() throws IOException {
        Path chinese = Files.createDirectories(folder.resolve("数 据"));
        Path dataset = TinyMarket.at(chinese.resolve("例 一.db")).write();
        Path out = chinese.resolve("结 果.csv");

        Said said = new Shell().run("pivot", dataset, "--out", out);

        assertThat(said).isEqualTo(new Said(0, "Wrote 90 rows to " + out + "\n", ""));
        assertThat(Files.readAllLines(out)).hasSize(91);
    }

    @Test
    void theDatasetIsNeverWrittenTo() throws IOException {
        Path dataset = TinyMarket.at(folder.resolve("market.csv")).write();
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), dataset);
        byte[] before = Files.readAllBytes(dataset);

        for (Path target : List.of(dataset, folder.resolve("../" + folder.getFileName() + "/market.csv"), link)) {
            Said said = new Shell().run("pivot", dataset, "--out", target);
            assertThat(said)
                    .isEqualTo(new Said(2, "", target + " is the dataset itself, which is never written to. Choose another file.\n"));
        }
        assertThat(dataset).hasBinaryContent(before);
    }

    @Test
    void aFailureLeavesTheOldFileAsItWas() throws IOException {
        Path out = Files.writeString(folder.resolve("out.csv"), "old");

        for (String[] words : new String[][] {{"--brand", "C"}, {"--time", "moth"}, {"--from", "2030-01-01"}}) {
            assertThat(new Shell().run("pivot", market, "--out", out, words[0], words[1]).code()).isEqualTo(2);
        }
        assertThat(new Shell().run("pivot", folder.resolve("none.db"), "--out", out).code()).isEqualTo(2);

        assertThat(out).hasContent("old");
        assertThat(names()).containsExactly("market.db", "out.csv");
    }

    @Test
    void cancellingLeavesNothing() throws IOException {
        var shell = new Shell();
        shell.cancellation.cancel();

        Said said = shell.run("pivot", market, "--out", folder.resolve("out.csv"));

        assertThat(said).isEqualTo(new Said(130, "", "Cancelled. Nothing was written.\n"));
        assertThat(names()).containsExactly("market.db");
    }

    @Test
    void aFolderOrAMissingFolderIsNoTarget() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("folder.csv"));

        assertThat(new Shell().run("pivot", market, "--out", inside).err()).isEqualTo(inside + " is a folder. Name a file in it.\n");
        assertThat(new Shell().run("pivot", market, "--out", folder.resolve("no/out.csv")).err())
                .contains("cannot be written: there is no folder").hasLineCount(1);
        assertThat(new Shell().run("pivot", market, "--out", market.resolve("out.csv")).code()).isEqualTo(2);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    /** The cells as Excel shows them. */
    private static List<String> shown(Row row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(new DataFormatter(Locale.ROOT).formatCellValue(cell)));
        return cells;
    }
}
