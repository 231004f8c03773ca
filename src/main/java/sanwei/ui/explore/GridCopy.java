package sanwei.ui.explore;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sanwei.text.Texts;

/** A part of the grid as other programs take a table, with names at both sides. */
record GridCopy(Texts texts, Face face, List<Slot> lines, List<Slot> headings) {

    /** Cells apart by tabs. */
    String text() {
        return table().map(line -> String.join("\t", line)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** A table that word processors and spreadsheets keep as one. */
    String html() {
        return table().map(line -> "<tr>" + line.stream().map(cell -> "<td>" + escaped(cell) + "</td>").collect(Collectors.joining()) + "</tr>")
                .collect(Collectors.joining("\n", "<table border=\"1\">\n", "\n</table>\n"));
    }

    private Stream<List<String>> table() {
        var said = new GridWords(texts);
        List<String> head = Stream.concat(Stream.of(said.corner(face)), headings.stream().map(h -> said.copied(face, h))).toList();
        return Stream.concat(Stream.of(head), lines.stream().map(line -> Stream.concat(
                Stream.of(said.copied(face, line)), headings.stream().map(h -> number(said.figure(face.at(line, h))))).toList()));
    }

    /** Spreadsheets know numbers below zero by the sign on the keyboard. */
    private static String number(String figure) {
        return figure.replace('−', '-');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
