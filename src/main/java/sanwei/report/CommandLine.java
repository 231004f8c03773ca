package sanwei.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sanwei.band.BandCodes;
import sanwei.band.Bands;
import sanwei.chart.pivot.Drawing;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.SurveyMethod;
import sanwei.measure.Measure;
import sanwei.pivot.Comparison;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.Selection;
import sanwei.text.Language;
import sanwei.time.Period;

/**
 * A command that makes a file again.
 *
 * @param words as a program receives them, the name of the program first
 */
public record CommandLine(List<String> words) {

    /** The option for the width of a chart. */
    public static final String WIDTH = "--width";

    /** The option for the language of what is written. */
    public static final String LANGUAGE = "--lang";

    /** The option for the day that a report is made on. */
    public static final String DATE = "--date";

    static final String PROGRAM = "sanwei";
    private static final String NONE = "none";
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_@%+=:,./-]+");

    public CommandLine {
        words = List.copyOf(words);
    }

    /**
     * @param rows codes of the rows drawn, none for the total
     * @param width in mm
     */
    public static CommandLine chart(Path dataset, PivotSpec spec, List<String> rows, Drawing drawing, int width, Bands bands, Language language,
            Path out) {
        List<String> words = start("chart", dataset, spec);
        addList(words, "--rows", rows);
        words.addAll(options(drawing));
        add(words, WIDTH, Integer.toString(width));
        addList(words, "--bands", BandCodes.of(bands));
        return end(words, language, out);
    }

    /**
     * @param rows codes of those that are written, in their order; none for all
     * @param day on which the file says it was made
     */
    public static CommandLine grid(Path dataset, PivotSpec spec, List<String> rows, GridLook look, Bands bands, Optional<LocalDate> day,
            Language language, Path out) {
        List<String> words = start("grid", dataset, spec);
        addList(words, "--rows", rows);
        words.addAll(options(look));
        addList(words, "--bands", BandCodes.of(bands));
        day.ifPresent(d -> add(words, "--dated", d.toString()));
        return end(words, language, out);
    }

    /**
     * What a report is made from beside the dataset.
     *
     * @param kind of report as it is called on the command line, empty where the outline says it
     * @param outline file of its sections
     * @param scenarios files of scenarios that are compared
     */
    public record ReportInputs(Optional<String> kind, Optional<Path> outline, List<Path> scenarios) {}

    public static CommandLine report(
            Path dataset, ReportInputs inputs, Period period, Selection products, Bands bands, LocalDate day, Language language, Path out) {
        List<String> words = new ArrayList<>(List.of(PROGRAM, "report", dataset.toString()));
        inputs.kind().ifPresent(kind -> add(words, "--kind", kind));
        inputs.outline().ifPresent(file -> add(words, "--outline", file.toString()));
        add(words, "--period", period.label());
        addProducts(words, products);
        inputs.scenarios().forEach(file -> add(words, "--scenario", file.toString()));
        addList(words, "--bands", BandCodes.of(bands));
        add(words, DATE, day.toString());
        return end(words, language, out);
    }

    private static List<String> start(String command, Path dataset, PivotSpec spec) {
        List<String> words = new ArrayList<>(List.of(PROGRAM, command, dataset.toString()));
        words.addAll(options(spec));
        return words;
    }

    private static CommandLine end(List<String> words, Language language, Path out) {
        add(words, LANGUAGE, language.code());
        add(words, "--out", out.toString());
        return new CommandLine(words);
    }

    /** The options that ask the same question. */
    public static List<String> options(PivotSpec spec) {
        List<String> words = new ArrayList<>();
        addList(words, "--measure", spec.measures().stream().map(Measure::id).toList());
        add(words, "--time", spec.time().code());
        add(words, "--region", spec.region().map(RegionLevel::code).orElse(NONE));
        spec.downTo().ifPresent(level -> add(words, "--down-to", level.code()));
        spec.category().ifPresent(category -> add(words, "--category", category.code()));
        addProducts(words, spec.products());
        spec.within().ifPresent(region -> add(words, "--within", region));
        addList(words, "--where", limits(spec));
        spec.from().ifPresent(day -> add(words, "--from", day.toString()));
        spec.to().ifPresent(day -> add(words, "--to", day.toString()));
        if (spec.comparison() != Comparison.CALENDAR) {
            add(words, "--compare", spec.comparison().code());
        }
        if (!spec.weights().equals(MethodWeights.HANDBOOK)) {
            addList(words, "--weights", weights(spec.weights()));
        }
        return words;
    }

    /** The options that draw the same. */
    public static List<String> options(Drawing drawing) {
        List<String> words = new ArrayList<>();
        add(words, "--kind", drawing.kind().code());
        switch (drawing) {
            case Drawing.OverTime over -> { }
            case Drawing.Heat() -> { }
            case Drawing.Share(var of, var by) -> {
                add(words, "--of", of.code());
                by.ifPresent(members -> add(words, "--by", members.code()));
            }
            case Drawing.Panels(boolean shared) -> add(words, "--scale", shared ? "shared" : "free");
            case Drawing.Scatter(var across, var points, var at) -> {
                add(words, "--against", across.id());
                add(words, "--points", points.code());
                at.ifPresent(period -> add(words, "--at", period.label()));
            }
            case Drawing.Change(var of, var by, var then, var now) -> {
                add(words, "--of", of.code());
                by.ifPresent(members -> add(words, "--by", members.code()));
                then.ifPresent(period -> add(words, "--then", period.label()));
                now.ifPresent(period -> add(words, "--now", period.label()));
            }
        }
        return words;
    }

    private static List<String> options(GridLook look) {
        List<String> words = new ArrayList<>();
        if (look.axes() != GridLook.USUAL.axes()) {
            add(words, "--axes", look.axes().code());
        }
        if (look.colouring() != GridLook.USUAL.colouring()) {
            add(words, "--colours", look.colouring().code());
        }
        if (look.completeOnly()) {
            words.add("--complete-only");
        }
        return words;
    }

    static void addProducts(List<String> words, Selection products) {
        switch (products) {
            case Selection.All() -> { }
            case Selection.Brand(String brand) -> add(words, "--brand", brand);
            case Selection.Codes(List<String> codes) -> addList(words, "--products", codes);
        }
    }

    private static List<String> limits(PivotSpec spec) {
        return Arrays.stream(Category.values())
                .filter(spec.where()::containsKey)
                .flatMap(category -> spec.where().get(category).stream().sorted().map(member -> category.code() + "=" + member))
                .toList();
    }

    private static List<String> weights(MethodWeights weights) {
        return Arrays.stream(SurveyMethod.values()).map(method -> method.code() + "=" + PlainNumber.of(weights.of(method))).toList();
    }

    /** A value that could be taken for an option is tied to its own. */
    static void add(List<String> words, String option, String value) {
        if (value.startsWith("-")) {
            words.add(option + "=" + value);
        } else {
            words.add(option);
            words.add(value);
        }
    }

    /** Between commas; one that ends in a backslash would swallow the comma behind it, so that each has an option of its own then. */
    static void addList(List<String> words, String option, List<String> values) {
        if (values.stream().anyMatch(v -> v.endsWith("\\"))) {
            values.forEach(value -> add(words, option, escaped(value)));
        } else if (!values.isEmpty()) {
            add(words, option, values.stream().map(CommandLine::escaped).collect(Collectors.joining(",")));
        }
    }

    private static String escaped(String value) {
        return value.replace(",", "\\,");
    }

    /** The word behind an option, where the command has it. */
    public Optional<String> value(String option) {
        int at = words.indexOf(option);
        return at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
    }

    /** As it is typed into a shell. */
    public String typed() {
        return words.stream().map(CommandLine::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
