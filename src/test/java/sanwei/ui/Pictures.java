package sanwei.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import sanwei.band.Edge;
import sanwei.chart.Appearance;
import sanwei.chart.ChartKind;
import sanwei.chart.pivot.Drawing;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.dataset.open.Dataset;
import sanwei.text.Language;
import sanwei.ui.drill.Part;
import sanwei.time.Grain;
import sanwei.ui.settings.AppearanceChoice;
import sanwei.ui.task.FxThreads;
import sanwei.ui.theme.Theme;
import sanwei.ui.words.Words;

/** Takes off-screen pictures of the whole window in both languages and appearances: arguments are the folder and the dataset. */
public final class Pictures {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final Words words = new Words(Language.ZH);
    private final FxThreads threads = new FxThreads();
    private Theme theme;
    private Workbench workbench;
    private Scene scene;

    private Pictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        var started = new FutureTask<Void>(() -> null);
        Platform.startup(started);
        started.get();
        new Pictures(folder).take(Path.of(arguments[1]));
        Platform.exit();
    }

    private void take(Path dataset) throws Exception {
        onScreen(() -> {
            theme = new Theme(AppearanceChoice.LIGHT);
            workbench = new Workbench(threads, words, theme, Dataset::open, Optional.of(dataset));
            scene = workbench.scene(WIDTH, HEIGHT);
            workbench.open().open(dataset);
            return null;
        });
        await(() -> workbench.isSettled());
        for (Language language : Language.values()) {
            for (Appearance appearance : Appearance.values()) {
                onScreen(() -> {
                    words.language().set(language);
                    theme.choice().set(AppearanceChoice.valueOf(appearance.name()));
                    return null;
                });
                takeScreens(language.code() + "-" + appearance.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private void takeScreens(String suffix) throws Exception {
        show("overview", Measure.DISTRIBUTION, Optional.empty());
        picture("overview-" + suffix);
        show("explore", Measure.DISTRIBUTION, Optional.empty());
        picture("explore-" + suffix);
        show("explore", Measure.MOVEMENT_STANDARD, Optional.of(Category.SCALE));
        picture("explore-band-" + suffix);
        takeCharts(suffix);
        takeDrill("lines", Part.LINES, Measure.MOVEMENT_AVERAGE, suffix);
        takeDrill("customers", Part.CUSTOMERS, Measure.PRICE_INDEX, suffix);
        showBand(Measure.MOVEMENT_HOUSEHOLDS, RegionLevel.COUNTY, Grain.MONTH, 0.8);
        picture("band-" + suffix);
        showBand(Measure.MOVEMENT_STANDARD, RegionLevel.UNIT, Grain.WEEK, 0.72);
        picture("band-weeks-" + suffix);
    }

    private void takeCharts(String suffix) throws Exception {
        show("explore", Measure.FULFILMENT, Optional.empty());
        for (ChartKind kind : EnumSet.complementOf(EnumSet.of(ChartKind.LINE, ChartKind.BAR))) {
            onScreen(() -> {
                workbench.explore().chart().set(kind == ChartKind.SCATTER
                        ? new Drawing.Scatter(Measure.MOVEMENT_AVERAGE, Drawing.Points.MEMBERS, Optional.empty())
                        : Drawing.usual(kind));
                return null;
            });
            await(() -> workbench.isSettled());
            picture("explore-" + kind.code() + "-" + suffix);
        }
        onScreen(() -> {
            workbench.explore().chart().set(Drawing.usual(ChartKind.LINE));
            return null;
        });
    }

    private void takeDrill(String name, Part part, Measure measure, String suffix) throws Exception {
        show("explore", measure, Optional.empty());
        onScreen(() -> {
            workbench.explore().drill(part);
            return null;
        });
        await(() -> workbench.isSettled());
        picture("drill-" + name + "-" + suffix);
    }

    private void show(String screen, Measure measure, Optional<Category> category) throws Exception {
        onScreen(() -> {
            workbench.go(screen);
            workbench.explore().choose(measure, category);
            return null;
        });
        await(() -> workbench.isSettled());
    }

    private void showBand(Measure measure, RegionLevel region, Grain grain, double upper) throws Exception {
        onScreen(() -> {
            workbench.go("band");
            workbench.band().choose(measure, region, grain);
            return null;
        });
        await(() -> workbench.isSettled());
        onScreen(() -> {
            workbench.band().move(Edge.UPPER, upper);
            return null;
        });
    }

    private void picture(String name) throws Exception {
        onScreen(() -> scene.snapshot(null));
        Thread.sleep(200);
        var image = onScreen(() -> SwingFXUtils.fromFXImage(scene.snapshot(null), null));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static void await(BooleanSupplier condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!onScreen(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IOException("the window did not settle");
            }
            Thread.sleep(50);
        }
    }
}
