package sanwei.ui.scope;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Regions;
import sanwei.ui.open.Opened;

/** A dataset with the part of it that is looked at: they change together. */
public record Setting(Opened opened, Scope scope) {

    /** The levels that the dataset has regions of, widest first. */
    public List<RegionLevel> levels() {
        return Arrays.stream(RegionLevel.values()).filter(l -> regions().atLevel(l).length > 0).toList();
    }

    /** Level of the region that everything is limited to. */
    public Optional<RegionLevel> level() {
        return scope.within().flatMap(regions()::ofCode).map(r -> regions().get(r).level());
    }

    private Regions regions() {
        return opened.market().regions();
    }
}
