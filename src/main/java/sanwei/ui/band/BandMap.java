package sanwei.ui.band;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import sanwei.chart.Appearance;
import sanwei.chart.Palette.Role;
import sanwei.measure.Band;
import sanwei.ui.words.Words;

/** Regions by periods, each cell coloured and marked by where it lies; partial and undefined ones hatched, those that flip framed. */
final class BandMap extends Paper {

    private static final double HEADER = 22;
    private static final double NAMES = 104;
    private static final double LEAST_ROW = 13;
    private static final double LARGEST_ROW = 44;
    private static final double LABEL_ROOM = 44;
    /** Below this a sign cannot be told from another: the place inside the cell tells. */
    private static final double LEAST_SIGN = 9;

    private final Words words;
    private final Tooltip hint = new Tooltip();
    private Optional<Tried> shown = Optional.empty();

    BandMap(Words words, ObservableValue<Appearance> appearance) {
        super(appearance);
        this.words = words;
        setId("band-map");
        hint.setShowDelay(Duration.millis(150));
        hint.setHideDelay(Duration.ZERO);
        Tooltip.install(this, hint);
        setOnMouseMoved(e -> hint.setText(cellAt(e.getX(), e.getY()).stream()
                .mapToObj(c -> new BandWords(words.texts()).cell(shown.orElseThrow(), c))
                .findFirst()
                .orElseGet(() -> words.texts().get("band.map.legend"))));
        words.language().addListener((property, before, now) -> requestLayout());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(words.text("band.map"));
    }

    void show(Optional<Tried> tried) {
        shown = tried;
        requestLayout();
    }

    /** Regions that do not find room are scrolled to. */
    @Override
    protected double computePrefHeight(double width) {
        return HEADER + LEAST_ROW * shown.map(t -> t.read().regions()).orElse(1);
    }

    private double cellWidth(Tried tried) {
        return (getWidth() - NAMES - 8) / Math.max(1, tried.read().table().periods().size());
    }

    private double rowHeight(Tried tried) {
        return Math.clamp((getHeight() - HEADER) / tried.read().regions(), LEAST_ROW, LARGEST_ROW);
    }

    private OptionalInt cellAt(double x, double y) {
        if (shown.isEmpty() || x < NAMES || y < HEADER) {
            return OptionalInt.empty();
        }
        Tried tried = shown.get();
        int period = (int) ((x - NAMES) / cellWidth(tried));
        int region = (int) ((y - HEADER) / rowHeight(tried));
        boolean there = period < tried.read().table().periods().size() && region < tried.read().regions();
        return there ? OptionalInt.of(tried.reading().cells().cell(region, period)) : OptionalInt.empty();
    }

    @Override
    void draw(GraphicsContext g) {
        shown.ifPresent(t -> {
            drawNames(g, t);
            drawPeriods(g, t);
            for (int cell = 0; cell < t.reading().cells().size(); cell++) {
                drawCell(g, t, cell);
            }
            drawFlips(g, t);
        });
    }

    private void drawNames(GraphicsContext g, Tried tried) {
        g.setFill(color(Role.TEXT));
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        double height = rowHeight(tried);
        for (int r = 0; r < tried.read().regions(); r++) {
            g.fillText(tried.read().region(r, words.labels()), 12, HEADER + (r + 0.5) * height, NAMES - 20);
        }
    }

    private void drawPeriods(GraphicsContext g, Tried tried) {
        g.setFill(color(Role.TEXT_MUTED));
        g.setTextAlign(TextAlignment.LEFT);
        double width = cellWidth(tried);
        int step = Math.max(1, (int) Math.ceil(LABEL_ROOM / width));
        for (int p = 0; p < tried.read().table().periods().size(); p += step) {
            if (NAMES + p * width + LABEL_ROOM <= getWidth()) {
                g.fillText(words.labels().brief(tried.read().table().periods().get(p)), NAMES + p * width + 1, HEADER / 2);
            }
        }
    }

    private void drawCell(GraphicsContext g, Tried tried, int cell) {
        double width = cellWidth(tried);
        double height = rowHeight(tried);
        double x = NAMES + tried.reading().cells().periodOf(cell) * width;
        double y = HEADER + tried.reading().cells().regionOf(cell) * height;
        boolean narrow = width <= LEAST_SIGN;
        var box = new Box(x, y + 0.5, width - (narrow ? 0.5 : 1), height - (narrow ? 3 : 1));
        Band.State state = tried.reading().state(cell);
        Color color = color(state);
        g.setFill(color.deriveColor(0, 1, 1, state == Band.State.INSIDE || state == Band.State.UNDEFINED ? 0.14 : 0.32));
        g.fillRect(box.x, box.y, box.width, box.height);
        g.setFill(color);
        if (narrow) {
            place(g, box, state);
        } else {
            sign(g, box, state);
        }
        if (state == Band.State.UNDEFINED || tried.reading().cells().partial(cell)) {
            hatch(g, box);
        }
    }

    private record Box(double x, double y, double width, double height) {}

    private static void sign(GraphicsContext g, Box box, Band.State state) {
        double half = Math.min(5, Math.min(box.width, box.height) * 0.3);
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        double[] across = {x - half, x + half, x};
        switch (state) {
            case BELOW -> g.fillPolygon(across, new double[] {y - half * 0.8, y - half * 0.8, y + half * 0.8}, 3);
            case ABOVE -> g.fillPolygon(across, new double[] {y + half * 0.8, y + half * 0.8, y - half * 0.8}, 3);
            case INSIDE -> g.fillRect(x - half * 0.5, y - half * 0.5, half, half);
            case UNDEFINED -> {}
        }
    }

    private static void place(GraphicsContext g, Box box, Band.State state) {
        double third = box.height / 3;
        switch (state) {
            case BELOW -> g.fillRect(box.x, box.y + 2 * third, box.width, third);
            case INSIDE -> g.fillRect(box.x, box.y + box.height / 2 - 1, box.width, 2);
            case ABOVE -> g.fillRect(box.x, box.y, box.width, third);
            case UNDEFINED -> {}
        }
    }

    /** Lines that rise from left to right. */
    private void hatch(GraphicsContext g, Box box) {
        g.setStroke(color(Role.HATCH));
        g.setLineWidth(0.8);
        for (double offset = 3; offset < box.width + box.height; offset += 6) {
            g.strokeLine(box.x + Math.max(0, offset - box.height), box.y + Math.min(offset, box.height),
                    box.x + Math.min(offset, box.width), box.y + Math.max(0, offset - box.width));
        }
    }

    private void drawFlips(GraphicsContext g, Tried tried) {
        g.setStroke(color(Role.TEXT));
        g.setLineWidth(1.5);
        double width = cellWidth(tried);
        double height = rowHeight(tried);
        for (int cell : tried.flips()) {
            g.strokeRect(NAMES + tried.reading().cells().periodOf(cell) * width, HEADER + tried.reading().cells().regionOf(cell) * height + 0.5,
                    width - 1, height - 1);
        }
    }
}
