package sanwei.ui.control;

import java.util.List;
import org.controlsfx.control.RangeSlider;

/** Tells when a thumb of a range slider is held and when it is let go. */
public final class Sliding {

    private Sliding() {}

    public static void of(RangeSlider slider, Runnable hold, Runnable letGo) {
        for (var changing : List.of(slider.lowValueChangingProperty(), slider.highValueChangingProperty())) {
            changing.addListener((property, before, now) -> (now ? hold : letGo).run());
        }
    }
}
