package sanwei.ui.explore;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import sanwei.measure.Band;
import sanwei.report.ColourScale;
import sanwei.report.Colouring;
import sanwei.ui.theme.BandStyle;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** A value of the grid in its colour, with its parts on demand. */
final class ValueCell extends TableCell<Slot, Slot> {

    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final PseudoClass YEAR = PseudoClass.getPseudoClass("year");
    private static final PseudoClass PARTIAL = PseudoClass.getPseudoClass("partial");

    private final Words words;
    private final Function<Slot, Optional<Place>> places;
    private final Supplier<Optional<ColourScale>> scale;

    /** @param places where the value of a line is in this column
     *  @param scale of the grid on the screen
     *  @param drill shows what the cell looked at is made of */
    ValueCell(Words words, Function<Slot, Optional<Place>> places, Supplier<Optional<ColourScale>> scale, Runnable drill) {
        this.words = words;
        this.places = places;
        this.scale = scale;
        getStyleClass().add(Style.GRID_VALUE);
        setOnMouseEntered(e -> explain());
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && getItem() != null) {
                drill.run();
            }
        });
    }

    private Optional<Place> place() {
        return Optional.ofNullable(getItem()).flatMap(places);
    }

    @Override
    protected void updateItem(Slot line, boolean empty) {
        super.updateItem(line, empty);
        setTooltip(null);
        Optional<Place> place = empty || line == null ? Optional.empty() : places.apply(line);
        place.ifPresentOrElse(this::fill, () -> {
            setText(null);
            BandStyle.mark(this, Band.State.UNDEFINED);
            Tint.mark(this, 0, Colouring.OFF);
        });
    }

    private void fill(Place place) {
        Optional<ColourScale> of = scale.get();
        Band.State state = of.map(s -> s.state(place)).orElse(Band.State.UNDEFINED);
        String figure = words.figures().cell(place.measure(), place.value());
        String sign = state == Band.State.INSIDE ? "" : BandStyle.sign(state);
        setText(sign.isEmpty() ? figure : sign + " " + figure);
        of.ifPresent(s -> Tint.mark(this, s.step(place), s.colouring()));
        BandStyle.mark(this, state);
        pseudoClassStateChanged(TOTAL, place.row().total());
        pseudoClassStateChanged(YEAR, place.column().total());
        pseudoClassStateChanged(PARTIAL, place.column().partial());
    }

    private void explain() {
        if (getTooltip() == null) {
            place().ifPresent(place -> setTooltip(new Tooltip(new GridWords(words.texts()).explanation(place))));
        }
    }
}
