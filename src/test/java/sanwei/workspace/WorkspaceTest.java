package sanwei.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanwei.band.BandPolicy;
import sanwei.measure.Band;
import sanwei.measure.Measure;

class WorkspaceTest {

    private record Other(Title title) implements Entry {}

    private static SavedBand band(String id, String name) {
        return new SavedBand(new Title(id, name, LocalDate.of(2025, 3, 10)), "", Measure.FULFILMENT, BandPolicy.of(new Band(0.7, 0.9)));
    }

    @Test
    void anEntryTakesThePlaceOfTheOneOfItsId() {
        var workspace = Workspace.EMPTY.with(band("a", "one")).with(band("b", "two")).with(band("a", "one anew"));
        assertThat(workspace.entries()).containsExactly(band("a", "one anew"), band("b", "two"));
        assertThat(workspace.without(band("a", "whatever")).entries()).containsExactly(band("b", "two"));
    }

    @Test
    void kindsAreKeptApart() {
        var other = new Other(new Title("o", "other", LocalDate.of(2025, 1, 1)));
        var workspace = Workspace.EMPTY.with(band("a", "one")).with(other);
        assertThat(workspace.all(SavedBand.class)).containsExactly(band("a", "one"));
        assertThat(workspace.withAll(SavedBand.class, List.of()).entries()).containsExactly(other);
        assertThat(workspace.withAll(SavedBand.class, List.of(band("c", "new"))).entries()).containsExactly(other, band("c", "new"));
    }

    @Test
    void newThingsHaveIdsOfTheirOwn() {
        assertThat(Title.of("x", LocalDate.of(2025, 1, 1)).id()).isNotEqualTo(Title.of("x", LocalDate.of(2025, 1, 1)).id());
    }
}
