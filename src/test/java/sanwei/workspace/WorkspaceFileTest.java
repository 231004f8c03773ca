package sanwei.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanwei.band.BandPolicy;
import sanwei.band.Bands;
import sanwei.band.TimeNode;
import sanwei.dataset.Season;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.work.BadInput;

class WorkspaceFileTest {

    private static final BandPolicy POLICY = BandPolicy.of(new Band(0.62, 0.81))
            .with(new TimeNode.InMonth(1), new Band(0.5, 0.9))
            .with(new TimeNode.InSeason(Season.Kind.YEAR_END), new Band(0.7, 0.7));
    private static final SavedBand SPRING = new SavedBand(
            new Title("a", "春节后", LocalDate.of(2025, 3, 10)), "county X ran \"dry\"\nthen not", Measure.MOVEMENT_STANDARD, POLICY);
    private static final SavedBand STOCK = new SavedBand(
            new Title("b", "Stock", LocalDate.of(2025, 4, 1)), "", Measure.STOCK_TO_SALES, BandPolicy.of(new Band(0.9, 1.4)));

    private static final SavedView VIEW = new SavedView(new Title("v", "周一", LocalDate.of(2025, 5, 6)), "for the \"meeting\"",
            Codes.NONE.with("measures", List.of("fulfilment", "stock_out")).with("within", "900101"));

    private static final ExportedFile EXPORTED = new ExportedFile(new Title("e", "/home/某 人/grid.xlsx", LocalDate.of(2025, 5, 7)),
            List.of("sanwei", "grid", "/data/a b.db", "--rows", "C\\,1"), Codes.NONE.with("time", "month"));

    @TempDir
    Path folder;

    private Path path;
    private WorkspaceFile file;

    @BeforeEach
    void place() {
        path = folder.resolve("workspace.sanwei");
        file = new WorkspaceFile(path);
    }

    private static Workspace some() {
        return new Workspace(Bands.STANDARD.with(Measure.MOVEMENT_STANDARD, POLICY).with(Measure.FULFILMENT, BandPolicy.of(new Band(0.75, 1))),
                List.of(SPRING, VIEW, STOCK, EXPORTED));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var deeper = WorkspaceFile.in(folder.resolve("new/folder"));
        assertThat(deeper.write(some())).isEmpty();
        assertThat(deeper.write(some())).isEmpty();
        assertThat(WorkspaceFile.in(folder.resolve("new/folder")).read()).isEqualTo(new WorkspaceFile.Read(some(), Optional.empty()));
        try (Stream<Path> files = Files.list(folder.resolve("new/folder"))) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly("workspace.sanwei");
        }
    }

    @Test
    void theSameWorkspaceMakesTheSameBytes() throws IOException {
        file.write(some());
        var other = new WorkspaceFile(folder.resolve("other.sanwei"));
        other.write(new Workspace(Bands.STANDARD.with(Measure.FULFILMENT, BandPolicy.of(new Band(0.75, 1))).with(Measure.MOVEMENT_STANDARD, POLICY),
                List.of(SPRING, VIEW, STOCK, EXPORTED)));
        assertThat(folder.resolve("other.sanwei")).hasSameBinaryContentAs(path);
        assertThat(Files.readString(path)).contains("\"version\" : 1", "春节后");
    }

    @Test
    void withoutAFileItIsEmpty() {
        assertThat(file.read()).isEqualTo(new WorkspaceFile.Read(Workspace.EMPTY, Optional.empty()));
    }

    @Test
    void missingFieldsAreTakenAsAtFirst() throws IOException {
        Files.writeString(path, """
                {"entries": [{"kind": "band", "id": "a", "date": "2025-03-10", "measure": "fulfilment", "policy": {"lower": 0.7, "upper": 0.9}}]}""");
        assertThat(file.read().problem()).isEmpty();
        assertThat(file.read().workspace()).isEqualTo(new Workspace(Bands.STANDARD, List.of(
                new SavedBand(new Title("a", "", LocalDate.of(2025, 3, 10)), "", Measure.FULFILMENT, BandPolicy.of(new Band(0.7, 0.9))))));
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndStaysInTheFile() throws IOException {
        Files.writeString(path, """
                {"format": "sanwei-workspace", "version": 1, "colour": "red",
                 "bands": {"coming_measure": {"lower": 1, "upper": 2}, "stock_out": {"lower": 0.4, "upper": 0.2}, "fulfilment": {"lower": 0.7, "upper": 0.9}},
                 "entries": [
                   {"kind": "dream", "id": "x", "of": [1, 2]},
                   {"kind": "band", "id": "k", "name": "kept", "date": "2025-03-10", "mood": "good", "measure": "fulfilment", "policy": {"lower": 0.7, "upper": 0.9}},
                   {"kind": "band", "id": "c", "name": "no day", "date": "2025-02-30", "measure": "fulfilment", "policy": {"lower": 0.7, "upper": 0.9}},
                   "what"]}""");
        WorkspaceFile.Read read = file.read();
        assertThat(read.problem().orElseThrow().code()).isEqualTo("workspace.unread");
        assertThat(read.problem().orElseThrow().arguments()).containsExactly(5, path.toString());
        assertThat(read.workspace().bands()).isEqualTo(Bands.STANDARD.with(Measure.FULFILMENT, BandPolicy.of(new Band(0.7, 0.9))));
        assertThat(read.workspace().all(SavedBand.class)).extracting(b -> b.title().name()).containsExactly("kept");

        file.write(read.workspace().with(SPRING).withBands(Bands.STANDARD));
        assertThat(Files.readString(path)).contains("\"colour\" : \"red\"", "coming_measure", "stock_out", "dream", "\"mood\" : \"good\"", "no day", "what");
        assertThat(new WorkspaceFile(path).read().workspace().bands()).isEqualTo(Bands.STANDARD);
        assertThat(new WorkspaceFile(path).read().workspace().entries()).hasSize(2).contains(SPRING);
    }

    @Test
    void ofAViewOnlyCodesAreRead() throws IOException {
        Files.writeString(path, """
                {"entries": [{"kind": "view", "id": "a", "date": "2025-03-10", "shown": {"time": ["week", 3], "coming": ["x"], "none": [], "odd": 7}},
                 {"kind": "view", "id": "b", "date": "2025-03-10"}]}""");
        assertThat(file.read().workspace().all(SavedView.class)).singleElement()
                .isEqualTo(new SavedView(new Title("a", "", LocalDate.of(2025, 3, 10)), "", Codes.NONE.with("time", "week").with("coming", "x")));
        assertThat(file.read().problem().orElseThrow().arguments()).startsWith(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"entries\": [", "[]", "null", "{} {}", "{\"format\": \"other\"}", "{\"entries\": {}}", "{\"bands\": 3}", "\u0000\u0001"})
    void aDamagedFileIsSetAside(String damaged) throws IOException {
        Files.writeString(path, damaged);
        Files.writeString(folder.resolve("workspace.damaged-1.sanwei"), "an older one");
        WorkspaceFile.Read read = file.read();
        assertThat(read.workspace()).isEqualTo(Workspace.EMPTY);
        assertThat(read.problem().orElseThrow().code()).isEqualTo("workspace.damaged");
        assertThat(read.problem().orElseThrow().arguments()).containsExactly(path.toString(), folder.resolve("workspace.damaged-2.sanwei").toString());
        assertThat(file.write(some())).isEmpty();
        assertThat(files()).containsExactly("workspace.damaged-1.sanwei", "workspace.damaged-2.sanwei", "workspace.sanwei");
        assertThat(folder.resolve("workspace.damaged-2.sanwei")).hasContent(damaged);
        assertThat(new WorkspaceFile(path).read().workspace()).isEqualTo(some());
    }

    @Test
    void aNewerFileIsNeverWrittenOver() throws IOException {
        String newer = "{\"format\": \"sanwei-workspace\", \"version\": 2, \"entries\": {\"by\": \"name\"}}";
        Files.writeString(path, newer);
        assertThat(file.read().problem().orElseThrow().code()).isEqualTo("workspace.newer");
        assertThatThrownBy(() -> file.write(some())).isInstanceOfSatisfying(BadInput.class, e -> assertThat(e.message().code()).isEqualTo("workspace.newer"));
        assertThat(path).hasContent(newer);
        assertThat(files()).containsExactly("workspace.sanwei");
    }

    @Test
    void whatAnotherWindowWroteMeanwhileIsSetAside() throws IOException {
        file.write(some());
        new WorkspaceFile(path).read();
        String theirs = "{\"entries\": []}";
        Files.writeString(path, theirs);
        assertThat(file.write(Workspace.EMPTY.with(STOCK)).orElseThrow().code()).isEqualTo("workspace.changed");
        assertThat(folder.resolve("workspace.other-1.sanwei")).hasContent(theirs);
        assertThat(new WorkspaceFile(path).read().workspace()).isEqualTo(Workspace.EMPTY.with(STOCK));
        assertThat(file.write(some())).isEmpty();
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsSaidAndTheFileStays() throws IOException {
        file.write(some());
        byte[] before = Files.readAllBytes(path);
        assertThat(path.toFile().setWritable(false)).isTrue();
        // also where the user may write anything, the folder of the next one is a file
        if (!Files.isWritable(path)) {
            assertThatThrownBy(() -> file.write(Workspace.EMPTY)).isInstanceOf(BadInput.class);
        }
        assertThat(path).hasBinaryContent(before);
        var nowhere = new WorkspaceFile(path.resolve("workspace.sanwei"));
        assertThatThrownBy(() -> nowhere.write(some())).isInstanceOf(BadInput.class);
        assertThat(path).hasBinaryContent(before);
    }
}
