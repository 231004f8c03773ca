package sanwei.ui.overview;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import sanwei.band.Bands;
import sanwei.band.alarm.Alarm;
import sanwei.dataset.Category;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.PivotWords;
import sanwei.text.Texts;
import sanwei.time.Period;
import sanwei.ui.theme.BandStyle;

/** Alarms and what they were found among, in words. */
final class AlarmWords {

    private final Texts texts;
    private final Labels labels;
    private final Figures figures;
    private final PivotWords words;

    AlarmWords(Texts texts) {
        this.texts = texts;
        labels = new Labels(texts);
        figures = new Figures(texts);
        words = new PivotWords(texts);
    }

    String cell(Alarm alarm) {
        return texts.get("overview.alarms.marked", BandStyle.sign(alarm.state()), name(alarm));
    }

    /** A member without a name says of which category it is. */
    private String name(Alarm alarm) {
        PivotTable table = alarm.table();
        String name = words.row(table, new PivotRow(alarm.cell().region(), alarm.cell().category()));
        boolean unnamed = alarm.cell().category() < table.allCategories()
                && table.categories().get(alarm.cell().category()).code().equals(Category.EMPTY);
        return unnamed ? texts.get("overview.alarms.marked", dimension(alarm), name) : name;
    }

    private String dimension(Alarm alarm) {
        return alarm.table().spec().category().map(labels::of).or(() -> alarm.table().spec().region().map(labels::of)).orElseGet(labels::total);
    }

    String measure(Alarm alarm) {
        return labels.name(alarm.measure());
    }

    String value(Alarm alarm) {
        return figures.value(alarm.measure(), alarm.value());
    }

    String parts(Alarm alarm) {
        return figures.parts(alarm.measure(), alarm.table().numerator(alarm.measure(), alarm.cell()),
                alarm.table().denominator(alarm.measure(), alarm.cell()));
    }

    /** Everything about the alarm, for who points at it. */
    String hint(Alarm alarm) {
        return texts.get("overview.alarms.hint", dimension(alarm), cell(alarm), measure(alarm), value(alarm),
                words.parts(alarm.table(), alarm.measure(), alarm.cell()));
    }

    String band(Alarm alarm) {
        return band(alarm.measure(), alarm.band());
    }

    private String band(Measure measure, Band band) {
        return texts.get("band.edges", figures.value(measure, band.lower()), figures.value(measure, band.upper()));
    }

    String widths(Alarm alarm) {
        return Double.isInfinite(alarm.widths()) ? Figures.UNDEFINED : texts.get("overview.alarms.times", Figures.part(alarm.widths(), 1));
    }

    String since(Alarm alarm) {
        String since = texts.get("overview.alarms.run", labels.brief(alarm.since()), alarm.periods());
        return alarm.sinceKnown() ? since : texts.get("overview.alarms.at_least", since);
    }

    String trend(Alarm alarm) {
        return texts.get("overview.trend." + alarm.trend().name().toLowerCase(Locale.ROOT));
    }

    /** What was asked and where everything lies inside. */
    String none(Overview overview, List<Measure> asked) {
        List<Measure> silent = overview.silent().stream().map(Overview.Silent::measure).toList();
        String bands = asked.stream()
                .filter(m -> !silent.contains(m))
                .flatMap(m -> overview.setting().band(m, overview.period()).stream()
                        .map(b -> texts.get("overview.alarms.asked", labels.name(m), band(m, b))))
                .collect(joining(texts.get("member.between")));
        return bands.isEmpty() ? texts.get("overview.alarms.nothing_asked") : texts.get("overview.alarms.none", labels.of(overview.period()), bands);
    }

    /** The measures that could raise no alarm, and why; empty where all could. */
    String silent(Overview overview, List<Measure> asked) {
        String said = overview.silent().stream()
                .filter(s -> asked.contains(s.measure()))
                .map(s -> texts.get("overview.alarms.silent_measure", labels.name(s.measure()), texts.say(s.reason())))
                .collect(joining(texts.get("member.between")));
        return said.isEmpty() ? "" : texts.get("overview.alarms.silent", said);
    }

    /** Rows as other programs take a table. */
    String copied(List<Alarm> alarms, List<String> head) {
        return alarms.stream()
                .map(a -> String.join("\t", cell(a), measure(a), value(a), parts(a), band(a), widths(a), since(a), trend(a)))
                .collect(joining("\n", String.join("\t", head) + "\n", "\n"));
    }

    /** Everything about a cell of the map. */
    String cell(PivotTable table, Measure measure, Cell cell, Band.State state) {
        String lies = state == Band.State.UNDEFINED ? labels.of(state) : texts.get("overview.alarms.marked", BandStyle.sign(state), labels.of(state));
        return texts.get("overview.map.cell", words.region(table, new PivotRow(cell.region(), cell.category())), words.period(table, cell.period()),
                figures.value(measure, table.value(measure, cell)), words.parts(table, measure, cell), lies);
    }

    /** What the map shows, in a sentence. */
    String map(Overview overview, Measure measure) {
        return words.title(measure, overview.regions().spec());
    }

    String noBand(Measure measure) {
        String banded = Bands.MEASURES.stream().map(labels::name).collect(joining(texts.get("member.between")));
        return texts.get("overview.map.no_band", labels.name(measure), banded);
    }
}
