package sanwei.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sanwei.allocation.Explanation;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Group;
import sanwei.allocation.parameter.Parameter;
import sanwei.band.Outcome;
import sanwei.band.alarm.Alarm;
import sanwei.chart.ChartKind;
import sanwei.chart.pivot.Drawing;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Season;
import sanwei.dataset.SurveyMethod;
import sanwei.measure.Amount;
import sanwei.measure.Band;
import sanwei.measure.Formula;
import sanwei.measure.Measure;
import sanwei.measure.Unit;
import sanwei.pivot.Comparison;
import sanwei.pivot.change.ChangeOf;
import sanwei.report.Colouring;
import sanwei.report.outline.ReportKind;
import sanwei.report.writer.DocumentFormat;
import sanwei.time.Grain;
import sanwei.ui.drill.Part;
import sanwei.ui.explore.RowFilter;
import sanwei.ui.settings.AppearanceChoice;
import sanwei.ui.whatif.analysis.AnalysisKind;

/** No text is missing and none is there for nothing; what is wrong is printed as what to do. */
class KeysTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern NAMED = Pattern.compile("\"((?:" + String.join("|", Texts.TOPICS) + ")(?:\\.[a-z_0-9]+)+)\"");
    /** A key that is put together: the part the sources name. */
    private static final Pattern BEGUN = Pattern.compile("\"((?:" + String.join("|", Texts.TOPICS) + ")\\.(?:[a-z_0-9]+\\.)*)\"");

    /** What may follow each beginning that stands in the sources; what help pages need is asked for by their library. */
    private static Map<String, Stream<String>> families() {
        Map<String, Stream<String>> families = new TreeMap<>();
        families.put("action.", Stream.of(named("(?:Action\\.of|\\baction)\\(\"([a-z._]+[a-z])\""), named("drill\\(model, \"([a-z]+)\""),
                codes("appearance.", AppearanceChoice.values()), Stream.of(Comparison.values()).map(c -> "compare." + c.code()),
                Stream.of("scope.products", "scope.regions", "scope.months")).flatMap(s -> s).filter(id -> !id.startsWith("go")));
        families.put("action.scope.", Stream.of("products", "regions", "months"));
        families.put("action.habit.", habits());
        families.put("action.habit_keys.", habits());
        families.put("analysing.", Arrays.stream(AnalysisKind.values()).flatMap(k -> Stream.of("name", "essence", "help").map(part -> k.code() + "." + part)));
        families.put("allocation.explain.", Stream.of(named("say\\((?:[a-z]+ \\? )?\"([a-z_]+)\""), named("say\\([a-z]+ \\? \"[a-z_]+\" : \"([a-z_]+)\""),
                Stream.of("no_last_year", "not_active"),
                Stream.of("movement", "stock", "price").flatMap(i -> Stream.of(i + "_read", i + "_undefined"))).flatMap(s -> s));
        families.put("allocation.step.", all(Explanation.Kind.values(), Explanation.Kind::code));
        families.put("band.outcome.", codes("", Outcome.values()));
        families.put("band.prediction.", Stream.of("hits", "false_alarms", "misses", "lift").flatMap(c -> Stream.of(c, c + ".hint")));
        families.put("band.presets.", Stream.of("standard", "overall", "season", "month"));
        families.put("band.save.", Stream.of("name", "date", "reason"));
        families.put("band.saved.", Stream.of("use", "delete").flatMap(c -> Stream.of(c, c + ".hint")));
        families.put("chart.by.", all(Drawing.By.values(), Drawing.By::code));
        families.put("chart.kind.", all(ChartKind.values(), ChartKind::code));
        families.put("chart.of.", all(ChangeOf.values(), ChangeOf::code));
        families.put("chart.points.", all(Drawing.Points.values(), Drawing.Points::code));
        families.put("compose.format.", all(DocumentFormat.values(), DocumentFormat::code));
        families.put("compose.kind.", codes("", ReportKind.values()));
        families.put("compose.number.period.", Stream.of("usual", "before", "last_year"));
        families.put("compose.number.said.", Stream.of("usual", "change", "change_last_year"));
        families.put("compose.mark.", Stream.of("nothing", "edited", "stale"));
        families.put("document.chart.", all(ChartKind.values(), ChartKind::code));
        families.put("document.title.", codes("", ReportKind.values()));
        families.put("grid.colours.", codes("", Colouring.values()));
        families.put("grid.filter.", Stream.concat(codes("", RowFilter.Test.values()), Stream.of("any")));
        families.put("grid.sort.", Stream.of("dataset", "own", "value", "total", "change", "year_change", "distance"));
        families.put("measure.", Arrays.stream(Measure.values()).flatMap(m ->
                Stream.of("name", "formula", "numerator", "denominator", "help").map(part -> m.id() + "." + part)));
        families.put("measure.amount.", codes("", Amount.values()));
        families.put("measure.days.", codes("", Formula.When.values()));
        families.put("measure.when.", codes("", Formula.When.values()));
        families.put("member.", Stream.of(codes("season.", Season.Kind.values()), codes("state.", Band.State.values()), codes("kind.", Measure.Kind.values()),
                codes("unit.", Unit.values()), codes("period.", Grain.values()), codes("brief.", Grain.values()),
                Arrays.stream(Category.values()).flatMap(c -> c.knownMembers().stream().map(m -> c.code() + "." + m))).flatMap(s -> s));
        families.put("member.category.", all(Category.values(), Category::code));
        families.put("member.comparison.", all(Comparison.values(), Comparison::code));
        families.put("member.grain.", all(Grain.values(), Grain::code));
        families.put("member.level.", all(RegionLevel.values(), RegionLevel::code));
        families.put("member.method.", all(SurveyMethod.values(), SurveyMethod::code));
        families.put("member.season.", codes("", Season.Kind.values()));
        families.put("member.target_class.", Category.TARGET_CLASS.knownMembers().stream());
        families.put("overview.alarms.", Stream.of("cell", "measure", "value", "parts", "band", "widths", "since", "trend"));
        families.put("overview.trend.", codes("", Alarm.Trend.values()));
        families.put("parameter.", Stream.concat(codes("group.", Group.values()), Catalogue.parameters().stream().flatMap(KeysTest::texts)));
        families.put("parameter.group.", codes("", Group.values()));
        families.put("parameter.source.", Stream.of("handbook", "assumed", "scenario"));
        families.put("problem.period.invalid.", Stream.of("month", "quarter"));
        families.put("problem.unknown.", Stream.concat(named("unknown\\(\"([a-z]+)\""),
                named("(?:Words\\.one(?:OrNone)?|constant)\\(\"([a-z]+)\"")));
        families.put("sentence.members.", Stream.of(all(RegionLevel.values(), RegionLevel::code), all(Category.values(), Category::code),
                Stream.of("week", "month", "indicator", "product", "row")).flatMap(m -> m));
        families.put("sentence.move.", Stream.of("up", "down", "none"));
        families.put("sentence.suggestion.", Stream.of("movement_households", "stock_to_sales", "price_index")
                .flatMap(m -> Stream.of(m + ".below", m + ".above")));
        families.put("sentence.supply.", Stream.of("up", "down"));
        families.put("view.", Stream.of("report", "rename", "done", "delete").map(c -> c + ".hint"));
        families.put("window.", Stream.of("overview", "explore", "band", "whatif", "report"));
        families.put("whatif.edges.", Stream.of("movement_lower", "stock_lower", "price_lower"));
        families.put("whatif.face.", Stream.concat(Stream.of("course", "regions", "cells", "customers", "parameters", "carton"),
                all(AnalysisKind.values(), AnalysisKind::code)));
        families.put("whatif.problem.", Stream.of("weights", "crossed"));
        families.put("whatif.scenarios.", Stream.of("open", "branch", "compare", "lock", "unlock", "export", "rename", "delete"));
        families.put("whatif.table.", Stream.of("factor", "float"));
        families.put("window.compare.", all(Comparison.values(), Comparison::code));
        families.put("window.drill.", codes("", Part.values()));
        families.put("window.drill.none.", codes("", Part.values()));
        families.put("window.export.before.", Stream.of("copy", "again"));
        families.put("window.export.", Stream.of("png", "svg", "pdf", "xlsx", "csv"));
        return families;
    }

    private static Stream<String> texts(Parameter<?> parameter) {
        Stream<String> choices = switch (parameter) {
            case Parameter.Figure figure -> Stream.of();
            case Parameter.Choice<?> choice -> choice.choices().stream().map(c -> parameter.id() + ".choice." + c.code());
            case Parameter.Members members -> Stream.of();
        };
        return Stream.concat(Stream.of(parameter.id() + ".name", parameter.id() + ".help"), choices);
    }

    private static Stream<String> habits() {
        return named("Habit(?:\\.on)?\\([^\"()]*(?:\"[a-z]+\"|\\(\\)), \"([a-z_]+)\"");
    }

    private static Stream<String> codes(String before, Enum<?>[] constants) {
        return Arrays.stream(constants).map(c -> before + c.name().toLowerCase(Locale.ROOT));
    }

    private static <T> Stream<String> all(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code);
    }

    /** What the first group of the pattern finds in the sources. */
    private static Stream<String> named(String pattern) {
        return sources().flatMap(source -> Pattern.compile(pattern).matcher(source).results().map(found -> found.group(1)));
    }

    private static Stream<String> sources() {
        try (var files = Files.walk(SOURCES)) {
            List<String> all = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.add(Files.readString(file));
            }
            return all.stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Keys in full, and those of the families. */
    private static Set<String> used() {
        Set<String> used = new TreeSet<>();
        named(NAMED.pattern()).filter(key -> !key.endsWith(".properties")).forEach(used::add);
        families().forEach((begin, rests) -> rests.forEach(rest -> used.add(begin + rest)));
        return used;
    }

    @Test
    void everyKeyIsUsedAndEveryKeyUsedHasAText() {
        Set<String> known = Texts.in(Language.EN).keys();
        Set<String> used = used();
        List<String> todo = new ArrayList<>();
        used.stream().filter(key -> !known.contains(key)).forEach(key -> todo.add("add to " + files(key) + ": " + key));
        known.stream().filter(key -> !used.contains(key) && !key.startsWith("cli.help.")).forEach(key -> todo.add("delete from " + files(key) + ": " + key));
        assertThat(todo).isEmpty();
    }

    @Test
    void everyKeyThatIsPutTogetherBelongsToAFamily() {
        assertThat(named(BEGUN.pattern()).distinct().filter(begin -> !families().containsKey(begin) && !begin.equals("cli.help.")))
                .as("declare what may follow them").isEmpty();
    }

    private static String files(String key) {
        return key.substring(0, key.indexOf('.')) + "_{zh,en}.properties";
    }
}
