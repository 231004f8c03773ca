package sanwei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static sanwei.ui.OnScreen.onScreen;
import static sanwei.ui.OnScreen.until;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Schema;
import sanwei.dataset.TestDataset;
import sanwei.measure.Measure;
import sanwei.text.Language;
import sanwei.time.Grain;

/** Every screen on datasets that lack what it shows, and what the keyboard and a screen reader find on it. */
class EveryScreenTest extends Walk {

    private static final List<String> SCREENS = List.of("overview", "explore", "band");

    private record Look(String screen, Measure measure, Optional<Category> category) {}

    private record Reason(String lacking, Look look, String said) {}

    private static final Look OVERVIEW = new Look("overview", Measure.STOCK_TO_SALES, Optional.empty());
    private static final Look STOCKS = new Look("explore", Measure.STOCK_TO_SALES, Optional.empty());
    private static final Look CLASSES = new Look("explore", Measure.FULFILMENT, Optional.of(Category.TARGET_CLASS));
    private static final Look BAND = new Look("band", Measure.MOVEMENT_STANDARD, Optional.empty());
    private static final List<Look> LOOKS = List.of(OVERVIEW, STOCKS, CLASSES, BAND);
    private static final List<Reason> REASONS = List.of(
            new Reason("survey", OVERVIEW, "The dataset has no survey"),
            new Reason("survey", STOCKS, "The dataset has no survey"),
            new Reason("survey", BAND, "The dataset has no survey"),
            new Reason("classes", CLASSES, "The dataset has no table target_class"),
            new Reason("weeks", OVERVIEW, "No complete period"),
            new Reason("lines", OVERVIEW, "No complete period"),
            new Reason("lines", STOCKS, "The data have no orders"),
            new Reason("lines", STOCKS, "There is no cell to look at"),
            new Reason("lines", BAND, "The data have no orders"));
    private static final List<String> WEEKS = List.of("2024-12-30", "2025-01-06", "2025-02-03", "2025-03-03", "2025-03-28");

    @TempDir
    Path folder;

    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    EveryScreenTest() {
        super(Language.EN, 1000, 700);
    }

    @Override
    void openWindow() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.add(e));
        super.openWindow();
    }

    private void go(String screen, Measure measure, Optional<Category> category) throws Exception {
        onScreen(() -> {
            window.go(screen);
            window.explore().choose(measure, category);
            window.band().choose(measure, RegionLevel.COUNTY, Grain.MONTH);
            return null;
        });
        settle();
    }

    /** What stands on the screen to be read. */
    private List<String> said(FxRobot robot) throws Exception {
        Node screen = robot.lookup(".screen").query();
        return onScreen(() -> {
            screen.getScene().getRoot().layout();
            return nodes(screen).filter(n -> n instanceof Labeled || n instanceof TextInputControl)
                    .map(n -> n instanceof Labeled l ? l.getText() : ((TextInputControl) n).getText())
                    .filter(t -> t != null && !t.isBlank())
                    .toList();
        });
    }

    /** Everything visible below a node, itself included. */
    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(EveryScreenTest::nodes))
                : Stream.of(node);
    }

    private TestDataset at(String name) {
        return TestDataset.at(folder.resolve(name + ".db"));
    }

    private TestDataset ordering(String name) {
        TestDataset dataset = at(name)
                .region("P", null, "province").region("Y", "P", "city").region("C1", "Y", "county").region("C2", "Y", "county")
                .region("U1", "C1", "unit").region("U2", "C2", "unit")
                .product("a", "A", "tier1", 100, 120, 110)
                .customer("k1", "U1").format("mall").scale("large")
                .customer("k2", "U2").format("grocery").scale("small")
                .targetClass("k1", "A", "2025-Q1", "core");
        WEEKS.forEach(day -> List.of("k1", "k2").forEach(customer -> dataset.line(day, customer, "a", 10, 7)));
        return dataset;
    }

    private TestDataset alone(String name, String level) {
        return at(name).region("R", null, level).product("a", "A", "tier1", 100, 120, 110).customer("k", "R");
    }

    /** Datasets by what they lack. */
    private Map<String, Path> odd() {
        Map<String, Path> odd = new LinkedHashMap<>();
        odd.put("survey", ordering("survey").without(Schema.Table.SURVEY).write());
        odd.put("seasons", ordering("seasons").without(Schema.Table.SEASON).survey("2025-02-03", "k1", "a", "visit", 111.0, 5.0, 0).write());
        odd.put("classes", ordering("classes").without(Schema.Table.TARGET_CLASS).write());
        TestDataset one = alone("customer", "county");
        WEEKS.forEach(day -> one.line(day, "k", "a", 10, 7));
        odd.put("counties", one.write());
        odd.put("regions", alone("regions", "city").line("2025-01-06", "k", "a", 3, 1).write());
        odd.put("weeks", ordering("weeks").sql("DELETE FROM order_line WHERE order_date > '2024-12-31'").write());
        odd.put("lines", alone("lines", "county").write());
        return odd;
    }

    @Test
    void whatADatasetLacksIsSaidAndNothingThrows(FxRobot robot) throws Exception {
        for (Map.Entry<String, Path> dataset : odd().entrySet()) {
            open(dataset.getValue());
            for (Look look : LOOKS) {
                go(look.screen, look.measure, look.category);
                String where = "%s without %s".formatted(look.screen, dataset.getKey());
                List<String> read = said(robot);
                assertThat(read).as(where).hasSizeGreaterThan(3);
                assertThat(thrown).as(where).isEmpty();
                for (Reason reason : REASONS) {
                    if (reason.lacking.equals(dataset.getKey()) && reason.look.equals(look)) {
                        assertThat(read).as(where).anySatisfy(text -> assertThat(text).contains(reason.said));
                    }
                }
            }
        }
        assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
    }

    @Test
    void theKeyboardReachesEverythingAndEverythingHasAName(FxRobot robot) throws Exception {
        open(ordering("names").survey("2025-02-03", "k1", "a", "visit", 111.0, 5.0, 0).survey("2025-03-03", "k2", "a", "visit", 99.0, 25.0, 0).write());
        Map<String, List<String>> parts = Map.of(
                "overview", List.of("rail-overview", "scope-products", "tile-coverage", "alarms", "overview-movement", "overview-map"),
                "explore", List.of("rail-explore", "scope-months", "pick-measure", "grid", "inspector-customers"),
                "band", List.of("rail-band", "scope-regions", "band-measure", "band-map", "edge-lower", "edge-upper", "band-lower", "band-save", "flips"));
        for (String screen : SCREENS) {
            go(screen, Measure.FULFILMENT, Optional.empty());
            assertThat(nameless(robot)).as(screen).isEmpty();
            assertThat(reached(robot)).as(screen).containsAll(parts.get(screen));
        }
        for (String sheet : List.of("palette", "help")) {
            give(sheet);
            assertThat(nameless(robot)).as(sheet).isEmpty();
            give("close");
        }
        assertThat(thrown).isEmpty();
    }

    private void give(String id) throws Exception {
        onScreen(() -> {
            window.actions().possible().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow().give();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Ids, or else classes, of what takes the focus without a name or a text. */
    private static List<String> nameless(FxRobot robot) throws Exception {
        Node root = robot.lookup(".shell").query();
        return onScreen(() -> nodes(root).filter(n -> n.isFocusTraversable() && !n.isDisabled()).filter(n -> !isNamed(n)).map(EveryScreenTest::what).toList());
    }

    private static boolean isNamed(Node node) {
        String text = node instanceof Labeled labeled ? labeled.getText() : "";
        return Stream.of(node.getAccessibleText(), text).anyMatch(t -> t != null && !t.isBlank());
    }

    private static String what(Node node) {
        return node.getId() != null ? node.getId() : node.getClass().getSimpleName() + node.getStyleClass();
    }

    /** Ids of everything that Tab leads to from the rail, until it leads there again. */
    private static Set<String> reached(FxRobot robot) throws Exception {
        Set<Node> seen = new LinkedHashSet<>();
        Node first = robot.lookup(".rail-item").query();
        onScreen(() -> {
            first.requestFocus();
            return null;
        });
        List<String> ids = new ArrayList<>();
        for (Node at = first; at != null && seen.add(at); at = onScreen(() -> first.getScene().getFocusOwner())) {
            ids.add(what(at));
            robot.push(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        return new LinkedHashSet<>(ids);
    }

    @Test
    void aCellOfTheBandsMapIsOpenedInExplore(FxRobot robot) throws Exception {
        open(ordering("open").write());
        go("band", Measure.FULFILMENT, Optional.empty());
        Node map = robot.lookup("#band-map").query();
        onScreen(() -> {
            map.requestFocus();
            return null;
        });
        robot.push(KeyCode.DOWN).push(KeyCode.LEFT).push(KeyCode.ENTER);
        settle();
        var cell = onScreen(() -> window.explore().cell().subject().get().orElseThrow());
        assertThat(cell.measure()).isEqualTo(Measure.FULFILMENT);
        assertThat(cell.cell().region()).isEqualTo(1);
        assertThat(cell.period().label()).isEqualTo("2025-02");
        assertThat(robot.lookup("#grid").tryQuery()).isPresent();
    }
}
