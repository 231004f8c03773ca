package sanwei.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanwei.report.outline.Item;
import sanwei.report.outline.Part;

class SectionsTest {

    private static final List<Item> ITEMS = List.of(item("a"), item("b"), item("c"));

    private static Item item(String id) {
        return Item.of(id, new Part.Text());
    }

    private static String ids(List<Item> items) {
        return String.join("", items.stream().map(Item::id).toList());
    }

    @ParameterizedTest
    @CsvSource({"a, 0, abc", "a, 1, bac", "a, 2, bca", "a, 9, bca", "c, 0, cab", "c, -1, cab", "b, 2, acb", "gone, 0, abc"})
    void aSectionMovesAsFarAsThereIsRoom(String id, int to, String then) {
        assertThat(ids(Sections.moved(ITEMS, id, to))).isEqualTo(then);
    }

    @Test
    void aSectionIsAddedBehindAnotherAndAtTheEndWhereThatIsGone() {
        assertThat(ids(Sections.added(ITEMS, item("x"), "a"))).isEqualTo("axbc");
        assertThat(ids(Sections.added(ITEMS, item("x"), "gone"))).isEqualTo("abcx");
        assertThat(ids(Sections.without(ITEMS, "b"))).isEqualTo("ac");
    }

    @Test
    void newSectionsAreToldApart() {
        assertThat(Sections.fresh(new Part.Text()).id()).isNotEqualTo(Sections.fresh(new Part.Text()).id());
    }
}
