package sanwei.report.document;

import java.util.List;

/** A heading, what stands below it, and the sections it is divided into. */
public record Section(String heading, List<Block> blocks, List<Section> sections) {

    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    public static Section of(String heading, List<Block> blocks) {
        return new Section(heading, blocks, List.of());
    }
}
