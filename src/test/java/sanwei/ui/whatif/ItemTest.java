package sanwei.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Group;
import sanwei.allocation.parameter.Parameter;

class ItemTest {

    @Test
    void everyParameterOfTheCatalogueStandsInTheFormOnce() {
        List<Parameter<?>> shown = Arrays.stream(Group.values()).flatMap(g -> Item.of(g).stream()).<Parameter<?>>flatMap(i -> i.parameters().stream()).toList();
        assertThat(shown).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Catalogue.parameters());
    }

    @Test
    void whatBelongsTogetherStandsTogether() {
        assertThat(Item.of(Group.BANDS)).containsExactly(
                new Item.One(Catalogue.MOVEMENT),
                new Item.Edges(Catalogue.MOVEMENT_LOWER, Catalogue.MOVEMENT_UPPER),
                new Item.Edges(Catalogue.STOCK_LOWER, Catalogue.STOCK_UPPER),
                new Item.Edges(Catalogue.PRICE_LOWER, Catalogue.PRICE_UPPER));
        assertThat(Item.of(Group.POLICY)).singleElement().satisfies(item -> assertThat(item.parameters()).hasSize(12));
        assertThat(Item.of(Group.DEMAND)).filteredOn(Item.Table.class::isInstance).singleElement()
                .satisfies(item -> assertThat(item.parameters()).hasSize(7));
    }
}
