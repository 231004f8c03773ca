package sanwei.ui.band;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.value.ObservableValue;
import sanwei.ui.workspace.WorkspaceModel;
import sanwei.workspace.SavedBand;
import sanwei.workspace.Title;
import sanwei.workspace.Workspace;

/** The bands that were decided on, with date, name and reason. */
public final class SavedBandsModel {

    private final WorkspaceModel workspace;
    private final BandModel band;
    private final Clock clock;
    private final ObservableValue<List<SavedBand>> all;

    public SavedBandsModel(WorkspaceModel workspace, BandModel band, Clock clock) {
        this.workspace = workspace;
        this.band = band;
        this.clock = clock;
        all = workspace.workspace().map(w -> w.all(SavedBand.class));
    }

    /** Oldest first. */
    public ObservableValue<List<SavedBand>> all() {
        return all;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Keeps the band of the measure that the screen shows. */
    public void save(String name, LocalDate date, String reason) {
        var saved = new SavedBand(Title.of(name.strip(), date), reason.strip(), band.measure(), band.policy());
        workspace.change(w -> w.with(saved));
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
        workspace.change(w -> w.without(saved));
    }

    /** Makes them what they were at another moment. */
    public void restore(List<SavedBand> other) {
        workspace.change((Workspace w) -> w.withAll(SavedBand.class, other));
    }
}
