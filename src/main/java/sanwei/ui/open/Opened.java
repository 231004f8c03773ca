package sanwei.ui.open;

import java.nio.file.Path;
import sanwei.dataset.Market;
import sanwei.pivot.Pivot;

/** The dataset on the screen. */
public record Opened(Path file, Pivot pivot) {

    public Market market() {
        return pivot.market();
    }

    /** What the dataset calls itself, else the name of its file. */
    public String title() {
        return market().info().title().filter(t -> !t.isBlank()).orElse(file.getFileName().toString());
    }
}
