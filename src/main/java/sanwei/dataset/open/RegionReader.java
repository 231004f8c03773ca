package sanwei.dataset.open;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanwei.dataset.Problem;
import sanwei.dataset.Problem.Severity;
import sanwei.dataset.Region;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Regions;
import sanwei.dataset.Schema.Table;
import sanwei.work.Coded;
import sanwei.work.Message;

/** Reads the region tree, and makes sure that it is one. */
final class RegionReader {

    private final TableReader reader;
    private final List<Region> all = new ArrayList<>();

    private RegionReader(TableReader reader) {
        this.reader = reader;
    }

    static Regions read(TableReader reader, Ids ids) {
        var regions = new RegionReader(reader);
        regions.readRows(ids);
        if (!reader.findings().refuse()) {
            regions.checkTree();
        }
        return new Regions(regions.all);
    }

    private void readRows(Ids ids) {
        Set<String> codes = new HashSet<>();
        reader.each(Table.REGION, row -> {
            String code = row.code("code");
            if (!codes.add(code)) {
                row.error("code", Message.of("problem.duplicate.code"));
            }
            row.refuseTotal("code", code);
            Optional<RegionLevel> level = Coded.find(RegionLevel.class, row.text("level"));
            if (level.isEmpty()) {
                row.error("level", Message.of("problem.region.level_unknown"));
            }
            int parent = row.optionalReference("parent_id", ids, Table.REGION);
            all.add(new Region(row.id("region_id"), code, row.text("name"), level.orElse(RegionLevel.UNIT), parent));
        });
    }

    private void checkTree() {
        for (int r = 0; r < all.size(); r++) {
            Region region = all.get(r);
            if (region.parent() == Regions.NONE) {
                continue;
            }
            Region parent = all.get(region.parent());
            if (isInCircle(r)) {
                error(region, parent, Message.of("problem.region.circle"));
            } else if (parent.level().compareTo(region.level()) >= 0) {
                error(region, parent, Message.of("problem.region.parent_level", region.level().code(), parent.level().code()));
            }
        }
    }

    private boolean isInCircle(int region) {
        int above = all.get(region).parent();
        for (int steps = 0; above != Regions.NONE && above != region && steps < all.size(); steps++) {
            above = all.get(above).parent();
        }
        return above == region;
    }

    private void error(Region region, Region parent, Message message) {
        reader.findings().add(new Problem(
                Severity.ERROR, Table.REGION.code(), String.valueOf(region.id()), "parent_id", String.valueOf(parent.id()), message));
    }
}
