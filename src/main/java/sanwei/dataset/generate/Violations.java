package sanwei.dataset.generate;

import java.sql.SQLException;
import java.util.List;
import sanwei.dataset.Schema;
import sanwei.time.Days;
import sanwei.time.Grain;
import sanwei.time.Period;

/** Which shops were found at something unlawful, when and at what: at most once each. */
final class Violations {

    private static final List<String> KINDS = List.of("price_cutting", "dumping", "diversion", "ordering_for_others", "unlawful_conduct");
    private static final double SHARE_A_YEAR = 0.02;
    private static final int QUARTERS_REMOVED = 2;
    private static final int NEVER = -1;

    private final List<Shop> shops;
    private final int[] day;
    private final String[] kind;

    Violations(List<Shop> shops, Weeks weeks, Draw[] draws) {
        this.shops = shops;
        day = new int[shops.size()];
        kind = new String[shops.size()];
        double share = SHARE_A_YEAR * weeks.count() / 52.0;
        for (int s = 0; s < day.length; s++) {
            boolean found = draws[s].chance(share);
            int when = draws[s].between(Weeks.FIRST_MONDAY, weeks.lastDay());
            kind[s] = draws[s].of(KINDS, 0.25, 0.15, 0.3, 0.2, 0.1);
            day[s] = found && shops.get(s).tradesOn(when) ? when : NEVER;
        }
    }

    boolean removed(int shop, Period quarter) {
        if (day[shop] == NEVER) {
            return false;
        }
        int since = quarter.ordinal() - Grain.QUARTER.containing(day[shop]).ordinal();
        return since > 0 && since <= QUARTERS_REMOVED;
    }

    /** Whether something was found in the quarter or the one before. */
    boolean recent(int shop, Period quarter) {
        int since = quarter.ordinal() - Grain.QUARTER.containing(day[shop]).ordinal();
        return day[shop] != NEVER && since >= 0 && since <= 1;
    }

    void write(DatasetFile file) throws SQLException {
        for (int s = 0; s < day.length; s++) {
            if (day[s] != NEVER) {
                file.insert(Schema.Table.VIOLATION, shops.get(s).id(), Days.format(day[s]), kind[s]);
            }
        }
    }
}
