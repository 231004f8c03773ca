package sanwei.dataset.open;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.Season;
import sanwei.time.DayRange;
import sanwei.time.Days;
import sanwei.work.Message;

/** Reads the seasons, in the order of their first day. Days that two of them share belong to the one that begins first. */
final class SeasonReader {

    private final List<Season> all = new ArrayList<>();

    private SeasonReader() {}

    static List<Season> read(TableReader reader) {
        var seasons = new SeasonReader();
        reader.each(Table.SEASON, seasons::add);
        return seasons.all;
    }

    private void add(Row row) throws SQLException {
        var days = new DayRange(row.day("first_day"), row.day("last_day"));
        String kind = row.text("kind");
        String name = row.optionalText("name");
        if (row.usable() && days.length() < 1) {
            row.error("last_day", Message.of("problem.season.reversed"));
        }
        if (!row.usable()) {
            return;
        }
        Optional<Season.Kind> known = Arrays.stream(Season.Kind.values())
                .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst();
        if (known.isEmpty()) {
            row.warning("kind", Message.of("problem.season.kind_unknown"));
        }
        all.stream().filter(s -> s.days().overlaps(days)).findFirst().ifPresent(
                s -> row.warning("first_day", Message.of("problem.season.overlap", Days.format(s.days().first()))));
        all.add(new Season(days, known.orElse(Season.Kind.NORMAL), name));
    }
}
