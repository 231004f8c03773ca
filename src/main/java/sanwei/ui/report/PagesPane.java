package sanwei.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import sanwei.report.writer.PrintedPages;
import sanwei.ui.control.Named;
import sanwei.ui.words.Words;

/** The pages below each other; only those in view are drawn. */
final class PagesPane extends ScrollPane {

    /** Pixels of the layout per point of a page at its real size. */
    private static final double REAL = 96.0 / 72;
    private static final double STEP = 1.25;
    private static final double GAP = 12;
    /** Beside the pages: the gaps and the scroll bar. */
    private static final double MARGIN = 2 * GAP + 16;

    private final Words words;
    private final PreviewModel preview;
    private final VBox column = new VBox(GAP);
    private final StackPane middle = new StackPane(column);
    private final ReadOnlyObjectWrapper<Optional<Integer>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** Times the real size; NaN where the width decides. */
    private final DoubleProperty zoom = new SimpleDoubleProperty(Double.NaN);
    private Optional<Printed> printed = Optional.empty();
    /** A section that is to be shown as soon as the pages have it. */
    private Optional<String> sought = Optional.empty();
    private boolean due;

    PagesPane(Words words, PreviewModel preview) {
        this.words = words;
        this.preview = preview;
        setId("report-pages");
        getStyleClass().add("report-pages");
        Named.named(this, words.text("compose.pages"));
        column.setMaxWidth(USE_PREF_SIZE);
        column.getStyleClass().add("report-column");
        setContent(middle);
        setFitToWidth(true);
        setFocusTraversable(true);
        viewportBoundsProperty().addListener((property, before, now) -> lay());
        vvalueProperty().addListener((property, before, now) -> drawSoon());
        zoom.addListener((property, before, now) -> lay());
        addEventFilter(ScrollEvent.SCROLL, this::wheel);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        preview.printed().addListener((property, before, now) -> now.answer().filter(p -> !Optional.of(p).equals(printed))
                .ifPresent(this::show));
        preview.drawn().addListener((property, before, now) -> now.answered().ifPresent(a -> fill(a.question(), a.answer())));
        preview.selected().addListener((property, before, now) -> {
            sought = now;
            reveal();
        });
    }

    /** The page at the top of the view, counted from 0; empty while there is none. */
    ReadOnlyObjectProperty<Optional<Integer>> page() {
        return page.getReadOnlyProperty();
    }

    int count() {
        return printed.map(p -> p.pages().count()).orElse(0);
    }

    /** The zoom in force: 1 for the real size. */
    double zoom() {
        return Double.isNaN(zoom.get()) ? fitting() : zoom.get();
    }

    DoubleProperty zoomProperty() {
        return zoom;
    }

    void zoomBy(int steps) {
        zoom.set(Math.clamp(zoom() * Math.pow(STEP, steps), 0.25, 4));
    }

    void fit() {
        zoom.set(Double.NaN);
    }

    private double fitting() {
        double widest = printed.map(p -> p.pages().width(0)).orElse(595.0);
        return Math.clamp((getViewportBounds().getWidth() - MARGIN) / (widest * REAL), 0.25, 1.5);
    }

    private void show(Printed now) {
        printed = Optional.of(now);
        List<PageView> views = new ArrayList<>(column.getChildren().stream().map(PageView.class::cast).toList());
        while (views.size() > now.pages().count()) {
            views.removeLast();
        }
        while (views.size() < now.pages().count()) {
            int index = views.size();
            views.add(new PageView(words, index, down -> pick(index, down)));
        }
        column.getChildren().setAll(views);
        views.forEach(PageView::outdate);
        lay();
    }

    private void pick(int index, double down) {
        requestFocus();
        printed.flatMap(p -> p.itemAt(index, down)).ifPresent(id -> preview.selected().set(Optional.of(id)));
    }

    private void lay() {
        printed.ifPresent(p -> {
            double scale = zoom() * REAL;
            for (int i = 0; i < column.getChildren().size(); i++) {
                view(i).resizeTo(p.pages().width(i) * scale, p.pages().height(i) * scale);
            }
            drawSoon();
        });
    }

    private PageView view(int index) {
        return (PageView) column.getChildren().get(index);
    }

    /** Once everything has its place. */
    private void drawSoon() {
        if (!due) {
            due = true;
            Platform.runLater(() -> {
                due = false;
                reveal();
                draw();
            });
        }
    }

    private void draw() {
        if (count() == 0) {
            return;
        }
        List<Integer> seen = inView();
        page.set(seen.stream().findFirst());
        for (int i = 0; i < column.getChildren().size(); i++) {
            if (i < seen.getFirst() - 2 || i > seen.getLast() + 2) {
                view(i).forget();
            }
        }
        double scale = zoom() * REAL * density();
        List<Integer> missing = seen.stream().filter(i -> !view(i).isDrawn(scale)).toList();
        if (!missing.isEmpty()) {
            printed.ifPresent(p -> preview.draw(new Sheets(p, missing, scale)));
        }
    }

    /** Pixels of the screen per pixel of the layout. */
    private double density() {
        return Optional.ofNullable(getScene()).map(Scene::getWindow).map(Window::getOutputScaleX).orElse(1.0);
    }

    /** At least one as soon as there are pages. */
    private List<Integer> inView() {
        double top = top();
        double bottom = top + getViewportBounds().getHeight();
        List<Integer> seen = IntStream.range(0, column.getChildren().size()).filter(i -> {
            Bounds at = view(i).getBoundsInParent();
            return at.getMaxY() > top && at.getMinY() < bottom;
        }).boxed().toList();
        return seen.isEmpty() ? List.of(0) : seen;
    }

    private double top() {
        return getVvalue() * Math.max(0, middle.getHeight() - getViewportBounds().getHeight());
    }

    private void scrollTo(double top) {
        double room = middle.getHeight() - getViewportBounds().getHeight();
        setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
    }

    private void fill(Sheets asked, List<Sheets.Drawn> drawn) {
        if (printed.filter(p -> p == asked.printed()).isPresent()) {
            drawn.forEach(d -> view(d.page()).show(d.picture(), asked.scale()));
        }
    }

    /** Scrolls the beginning of a section into view. */
    private void reveal() {
        sought.flatMap(id -> printed.map(p -> p.places().get(id))).ifPresent(place -> {
            sought = Optional.empty();
            reveal(place);
        });
    }

    private void reveal(PrintedPages.Place place) {
        Bounds at = view(place.page()).getBoundsInParent();
        double y = at.getMinY() + place.down() * at.getHeight();
        if (y < top() || y > top() + getViewportBounds().getHeight() - 4 * GAP) {
            scrollTo(y - 2 * GAP);
        }
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoomBy(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> turn(1);
            case PAGE_UP -> turn(-1);
            case HOME -> scrollTo(0);
            case END -> scrollTo(Double.MAX_VALUE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** To the beginning of another page. */
    void turn(int by) {
        int to = Math.clamp(page.get().orElse(0) + by, 0, Math.max(0, count() - 1));
        if (to < column.getChildren().size()) {
            scrollTo(view(to).getBoundsInParent().getMinY() - GAP / 2);
        }
    }
}
