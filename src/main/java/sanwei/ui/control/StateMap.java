package sanwei.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import sanwei.chart.Appearance;
import sanwei.chart.Palette.Role;
import sanwei.measure.Band;
import sanwei.time.Period;
import sanwei.ui.words.Words;

/** Regions by periods, each cell coloured and marked by where it lies; partial and undefined ones hatched. */
public final class StateMap extends Paper {

    /** What is drawn: rows are regions, columns periods. */
    public interface Source {

        int regions();

        String region(int region);

        List<Period> periods();

        boolean partial(int period);

        Band.State state(int region, int period);

        /** Whether the cell is framed. */
        boolean marked(int region, int period);

        /** Everything about a cell, for who points at it. */
        String said(int region, int period);
    }

    /** Told of a cell that was picked. */
    @FunctionalInterface
    public interface Picked {
        void at(int region, int period);
    }

    private record Place(int region, int period) {}

    private static final double HEADER = 22;
    private static final double NAMES = 104;
    private static final double LEAST_ROW = 13;
    private static final double LARGEST_ROW = 44;
    private static final double LABEL_GAP = 8;
    /** Below this a sign cannot be told from another: the place inside the cell tells. */
    private static final double LEAST_SIGN = 9;

    private final Words words;
    private final Tooltip hint = new Tooltip();
    private Optional<Source> shown = Optional.empty();
    /** Where the keyboard is: at first at the latest period. */
    private Place cursor = new Place(0, Integer.MAX_VALUE);

    /** @param legend what colours and marks mean, said where no cell is */
    public StateMap(Words words, ObservableValue<Appearance> appearance, ObservableValue<String> name, ObservableValue<String> legend) {
        super(appearance);
        this.words = words;
        hint.setShowDelay(Duration.millis(150));
        hint.setHideDelay(Duration.ZERO);
        Tooltip.install(this, hint);
        setOnMouseMoved(e -> hint.setText(placeAt(e.getX(), e.getY()).map(at -> shown.orElseThrow().said(at.region, at.period))
                .orElseGet(legend::getValue)));
        words.language().addListener((property, before, now) -> requestLayout());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(name);
    }

    public void show(Optional<? extends Source> source) {
        shown = source.map(s -> s);
        requestLayout();
    }

    /**
     * Lets cells be picked with the mouse, and with the arrow keys and Enter.
     *
     * @param clicks that pick a cell
     */
    public StateMap onPick(int clicks, Picked picked) {
        setFocusTraversable(true);
        getStyleClass().add("state-map");
        setCursor(Cursor.HAND);
        setOnMouseClicked(e -> {
            requestFocus();
            placeAt(e.getX(), e.getY()).ifPresent(at -> {
                cursor = at;
                requestLayout();
                if (e.getClickCount() == clicks) {
                    picked.at(at.region, at.period);
                }
            });
            e.consume();
        });
        setOnKeyPressed(e -> shown.ifPresent(source -> press(e, source, picked)));
        focusedProperty().addListener((property, before, now) -> requestLayout());
        return this;
    }

    private void press(KeyEvent event, Source source, Picked picked) {
        boolean known = true;
        switch (event.getCode()) {
            case LEFT -> move(source, 0, -1);
            case RIGHT -> move(source, 0, 1);
            case UP -> move(source, -1, 0);
            case DOWN -> move(source, 1, 0);
            case ENTER -> picked.at(within(source).region, within(source).period);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void move(Source source, int regions, int periods) {
        Place at = within(source);
        cursor = new Place(at.region + regions, at.period + periods);
        cursor = within(source);
        hint.setText(source.said(cursor.region, cursor.period));
        requestLayout();
    }

    /** The place of the keyboard, which another source may not have. */
    private Place within(Source source) {
        return new Place(Math.clamp(cursor.region, 0, source.regions() - 1), Math.clamp(cursor.period, 0, source.periods().size() - 1));
    }

    /** Regions that do not find room are scrolled to. */
    @Override
    protected double computePrefHeight(double width) {
        return HEADER + LEAST_ROW * shown.map(Source::regions).orElse(1);
    }

    private double cellWidth(Source source) {
        return (getWidth() - NAMES - 8) / Math.max(1, source.periods().size());
    }

    private double rowHeight(Source source) {
        return Math.clamp((getHeight() - HEADER) / source.regions(), LEAST_ROW, LARGEST_ROW);
    }

    private Optional<Place> placeAt(double x, double y) {
        return shown.filter(s -> x >= NAMES && y >= HEADER)
                .map(s -> new Place((int) ((y - HEADER) / rowHeight(s)), (int) ((x - NAMES) / cellWidth(s))))
                .filter(at -> at.region < shown.orElseThrow().regions() && at.period < shown.orElseThrow().periods().size());
    }

    @Override
    protected void draw(GraphicsContext g) {
        shown.ifPresent(source -> {
            drawNames(g, source);
            drawPeriods(g, source);
            for (int region = 0; region < source.regions(); region++) {
                for (int period = 0; period < source.periods().size(); period++) {
                    drawCell(g, source, new Place(region, period));
                }
            }
            drawFrames(g, source);
        });
    }

    private void drawNames(GraphicsContext g, Source source) {
        g.setFill(color(Role.TEXT));
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        double height = rowHeight(source);
        for (int r = 0; r < source.regions(); r++) {
            g.fillText(source.region(r), 12, HEADER + (r + 0.5) * height, NAMES - 20);
        }
    }

    private void drawPeriods(GraphicsContext g, Source source) {
        g.setFill(color(Role.TEXT_MUTED));
        g.setTextAlign(TextAlignment.LEFT);
        double width = cellWidth(source);
        double room = widest(source) + LABEL_GAP;
        int step = Math.max(1, (int) Math.ceil(room / width));
        for (int p = 0; p < source.periods().size(); p += step) {
            if (NAMES + p * width + room <= getWidth() + LABEL_GAP) {
                g.fillText(words.labels().brief(source.periods().get(p)), NAMES + p * width + 1, HEADER / 2);
            }
        }
    }

    /** What a label takes up: they differ by a digit at most, of which the latest has all. */
    private double widest(Source source) {
        return source.periods().isEmpty() ? 0 : width(words.labels().brief(source.periods().getLast()));
    }

    private StateMark.Box box(Source source, Place at) {
        return new StateMark.Box(NAMES + at.period * cellWidth(source), HEADER + at.region * rowHeight(source), cellWidth(source), rowHeight(source));
    }

    private void drawCell(GraphicsContext g, Source source, Place at) {
        StateMark.Box whole = box(source, at);
        boolean narrow = whole.width() <= LEAST_SIGN;
        var box = new StateMark.Box(whole.x(), whole.y() + 0.5, whole.width() - (narrow ? 0.5 : 1), whole.height() - (narrow ? 3 : 1));
        Band.State state = source.state(at.region, at.period);
        boolean hatched = state == Band.State.UNDEFINED || source.partial(at.period);
        StateMark.draw(g, box, state, color(state), narrow);
        if (hatched) {
            StateMark.hatch(g, box, color(Role.HATCH));
        }
    }

    private void drawFrames(GraphicsContext g, Source source) {
        g.setStroke(color(Role.TEXT));
        g.setLineWidth(1.5);
        for (int region = 0; region < source.regions(); region++) {
            for (int period = 0; period < source.periods().size(); period++) {
                if (source.marked(region, period)) {
                    frame(g, box(source, new Place(region, period)));
                }
            }
        }
        if (isFocused() && source.regions() > 0 && !source.periods().isEmpty()) {
            g.setStroke(color(Role.SERIES_1));
            g.setLineWidth(2);
            frame(g, box(source, within(source)));
        }
    }

    private static void frame(GraphicsContext g, StateMark.Box box) {
        g.strokeRect(box.x(), box.y() + 0.5, box.width() - 1, box.height() - 1);
    }
}
