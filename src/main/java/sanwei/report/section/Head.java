package sanwei.report.section;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sanwei.report.document.Block;
import sanwei.report.document.Block.Paragraph;
import sanwei.report.document.Section;

/** The sentences at the head of a section, before its first figure or table. */
final class Head {

    private static final String BETWEEN = "\n\n";

    private Head() {}

    static String of(Section section) {
        return leading(section).map(Paragraph::text).collect(Collectors.joining(BETWEEN));
    }

    private static Stream<Paragraph> leading(Section section) {
        return section.blocks().stream().takeWhile(Paragraph.class::isInstance).map(Paragraph.class::cast);
    }

    /** The section with other sentences at its head, paragraph by paragraph. */
    static Section with(Section section, String text) {
        Stream<Block> paragraphs = Stream.of(text.strip().split("\\R\\s*\\R")).map(String::strip).filter(p -> !p.isEmpty()).map(Paragraph::new);
        List<Block> blocks = Stream.concat(paragraphs, section.blocks().stream().skip(leading(section).count())).toList();
        return new Section(section.heading(), blocks, section.sections());
    }
}
