package sanwei.ui.band;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.value.ObservableValue;
import sanwei.ui.workspace.Kept;
import sanwei.ui.workspace.WorkspaceModel;
import sanwei.workspace.SavedBand;
import sanwei.workspace.Title;

/** The bands that were decided on, with date, name and reason. */
public final class SavedBandsModel {

    private final BandModel band;
    private final Kept<SavedBand> kept;

    public SavedBandsModel(WorkspaceModel workspace, BandModel band, Clock clock) {
        this.band = band;
        kept = new Kept<>(workspace, SavedBand.class, clock);
    }

    /** Oldest first. */
    public ObservableValue<List<SavedBand>> all() {
        return kept.all();
    }

    LocalDate today() {
        return kept.today();
    }

    /** Keeps the band of the measure that the screen shows. */
    public void save(String name, LocalDate date, String reason) {
        kept.put(new SavedBand(Title.of(name.strip(), date), reason.strip(), band.measure(), band.policy()));
    }

    /** Puts the band in force again, and shows its measure. */
    void takeUp(SavedBand saved) {
        band.choose(saved.measure());
        band.use(saved.measure(), saved.policy());
    }

    /** Whether it is the one that its measure is judged by. */
    boolean isInForce(SavedBand saved) {
        return band.bands().policy(saved.measure()).equals(saved.policy());
    }

    void delete(SavedBand saved) {
        kept.delete(saved);
    }

    /** Makes them what they were at another moment. */
    public void restore(List<SavedBand> other) {
        kept.restore(other);
    }
}
