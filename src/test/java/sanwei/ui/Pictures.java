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
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import sanwei.allocation.parameter.Catalogue;
import sanwei.band.Edge;
import sanwei.chart.Appearance;
import sanwei.chart.ChartKind;
import sanwei.chart.pivot.Drawing;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.text.Language;
import sanwei.time.Grain;
import sanwei.ui.drill.Part;
import sanwei.ui.settings.AppearanceChoice;
import sanwei.ui.task.FxThreads;
import sanwei.ui.theme.Theme;
import sanwei.ui.whatif.analysis.AnalysisKind;
import sanwei.ui.words.Words;

/**
 * Takes off-screen pictures of the whole window in both languages and appearances. Arguments are the folder and the dataset, then, as far as
 * they are not 1440, 900 and 1, the width and height of the window and how many pixels stand for one of its points.
 */
public final class Pictures {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final double width;
    private final double height;
    private final double scale;
    private final Words words = new Words(Language.ZH);
    private final FxThreads threads = new FxThreads();
    private Theme theme;
    private Workbench workbench;
    private Scene scene;

    private Pictures(Path folder, double width, double height, double scale) {
        this.folder = folder;
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        var started = new FutureTask<Void>(() -> null);
        Platform.startup(started);
        started.get();
        new Pictures(folder, number(arguments, 2, 1440), number(arguments, 3, 900), number(arguments, 4, 1)).take(Path.of(arguments[1]));
        Platform.exit();
    }

    private static double number(String[] arguments, int at, double otherwise) {
        return at < arguments.length ? Double.parseDouble(arguments[at]) : otherwise;
    }

    private void take(Path dataset) throws Exception {
        onScreen(() -> {
            theme = new Theme(AppearanceChoice.LIGHT);
            workbench = new Workbench(threads, words, theme, Dataset::open, Optional.of(dataset));
            scene = workbench.scene(width, height);
            // only what stands in a window is kept up to date from frame to frame
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
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
        takeWhatIf(suffix);
        takeReport(suffix);
        takeCommand("palette", suffix);
        takeCommand("help", suffix);
    }

    private void takeWhatIf(String suffix) throws Exception {
        onScreen(() -> {
            workbench.go("whatif");
            workbench.whatIf().draft().set(Catalogue.SUPPLY_FACTOR, 0.85);
            return null;
        });
        await(() -> workbench.isSettled());
        picture("whatif-" + suffix);
        for (AnalysisKind kind : AnalysisKind.values()) {
            takeAnalysis(kind, suffix);
        }
    }

    private void takeAnalysis(AnalysisKind kind, String suffix) throws Exception {
        onScreen(() -> {
            workbench.whatIf().analyse(kind);
            workbench.whatIf().analyses().run();
            return null;
        });
        await(() -> workbench.isSettled());
        picture("whatif-" + kind.code() + "-" + suffix);
    }

    private void takeReport(String suffix) throws Exception {
        onScreen(() -> {
            workbench.go("report");
            return null;
        });
        await(() -> workbench.isSettled());
        onScreen(() -> {
            workbench.preview().select(workbench.reports().inHand().get().orElseThrow().outline().items().get(3).id());
            return null;
        });
        // the pages in view are drawn once they lie there
        Thread.sleep(1000);
        picture("report-" + suffix);
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
            workbench.explore().cell().drill(part);
            return null;
        });
        await(() -> workbench.isSettled());
        picture("drill-" + name + "-" + suffix);
    }

    private void takeCommand(String id, String suffix) throws Exception {
        give(id);
        picture(id + "-" + suffix);
        give("close");
    }

    private void give(String id) throws Exception {
        onScreen(() -> {
            workbench.actions().possible().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow().give();
            return null;
        });
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
        // what a layout leaves to the next frame is there after a few
        Thread.sleep(300);
        var image = onScreen(() -> SwingFXUtils.fromFXImage(scaled(), null));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }

    private WritableImage scaled() {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        return scene.getRoot().snapshot(parameters, null);
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
