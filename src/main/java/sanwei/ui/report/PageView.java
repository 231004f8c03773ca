package sanwei.ui.report;

import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import sanwei.chart.PagePicture;
import sanwei.ui.words.Words;

/** A sheet of paper with the picture of its page; an old picture stays, dimmed, until the new one is there. */
final class PageView extends StackPane {

    private static final double DIMMED = 0.55;

    private final ImageView image = new ImageView();
    private double drawn = Double.NaN;

    /** @param onPick told how far down the page was clicked, as a part of its height */
    PageView(Words words, int index, DoubleConsumer onPick) {
        getStyleClass().add("report-page");
        getChildren().add(image);
        image.setSmooth(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(words.text("compose.page", index + 1));
        setOnMouseClicked(e -> onPick.accept(e.getY() / getHeight()));
    }

    void resizeTo(double width, double height) {
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        image.setFitWidth(width);
        image.setFitHeight(height);
    }

    boolean isDrawn(double scale) {
        return drawn == scale;
    }

    void show(PagePicture picture, double scale) {
        var pixels = new WritableImage(picture.width(), picture.height());
        pixels.getPixelWriter().setPixels(0, 0, picture.width(), picture.height(), PixelFormat.getIntArgbInstance(), picture.pixels(), 0, picture.width());
        image.setImage(pixels);
        image.setOpacity(1);
        drawn = scale;
    }

    /** There is something else to be drawn. */
    void outdate() {
        drawn = Double.NaN;
        image.setOpacity(DIMMED);
    }

    /** Out of view: its picture takes no room. */
    void forget() {
        image.setImage(null);
        drawn = Double.NaN;
    }
}
