package sanwei.text;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Season;
import sanwei.dataset.SurveyMethod;
import sanwei.measure.Band;
import sanwei.measure.Formula;
import sanwei.measure.Measure;
import sanwei.measure.Unit;
import sanwei.pivot.Comparison;
import sanwei.time.Grain;
import sanwei.time.Period;

/** The names of measures, members and periods in one language. */
public final class Labels {

    private final Texts texts;

    public Labels(Texts texts) {
        this.texts = texts;
    }

    public String name(Measure measure) {
        return ofMeasure(measure, "name");
    }

    /** The name with the unit that {@link Figures#cell} leaves to the header of a column. */
    public String header(Measure measure) {
        return switch (measure.unit()) {
            case POINTS, DAYS -> texts.get("member.header", name(measure), of(measure.unit()));
            case RATE, CHANGE, MULTIPLE, INDEX -> name(measure);
        };
    }

    /** The definition in words. */
    public String formula(Measure measure) {
        return ofMeasure(measure, "formula");
    }

    /** What it says, when it is undefined and where it comes from, in a few sentences. */
    public String help(Measure measure) {
        return ofMeasure(measure, "help");
    }

    public String numerator(Measure measure) {
        return ofMeasure(measure, "numerator");
    }

    public String denominator(Measure measure) {
        return ofMeasure(measure, "denominator");
    }

    /** What is counted or summed, and over which days where they are not the period's own. */
    public String of(Formula.Of term) {
        return texts.get("measure.when." + code(term.when()), texts.get("measure.amount." + code(term.amount())));
    }

    public String of(Formula.When when) {
        return texts.get("measure.days." + code(when));
    }

    private String ofMeasure(Measure measure, String part) {
        return texts.get("measure." + measure.id() + "." + part);
    }

    public String of(Category category) {
        return texts.get("member.category." + category.code());
    }

    /** The label of a member's code; a code that is not one of the known ones stands for itself. */
    public String ofMember(Category category, String code) {
        if (category.knownMembers().contains(code)) {
            return texts.get("member." + category.code() + "." + code);
        }
        return code.equals(Category.EMPTY) ? texts.get("member.empty") : code;
    }

    /** How the total over all members is called. */
    public String total() {
        return texts.get("member.total");
    }

    public String of(RegionLevel level) {
        return texts.get("member.level." + level.code());
    }

    public String of(Grain grain) {
        return texts.get("member.grain." + grain.code());
    }

    public String of(Season.Kind kind) {
        return ofConstant("season", kind);
    }

    public String of(SurveyMethod method) {
        return texts.get("member.method." + method.code());
    }

    public String of(Comparison comparison) {
        return texts.get("member.comparison." + comparison.code());
    }

    public String of(Band.State state) {
        return ofConstant("state", state);
    }

    public String of(Measure.Kind kind) {
        return ofConstant("kind", kind);
    }

    /** The unit as it stands in headers. */
    public String of(Unit unit) {
        return ofConstant("unit", unit);
    }

    private String ofConstant(String topic, Enum<?> constant) {
        return texts.get("member." + topic + "." + code(constant));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The period as it is called in a sentence: {@code Mar 2025}, {@code 2025年3月}. */
    public String of(Period period) {
        return of(period, "period", String.valueOf(period.year()));
    }

    /** The period in as few letters as tell it apart, for table headers and axes. */
    public String brief(Period period) {
        String year = period.grain() == Grain.YEAR ? String.valueOf(period.year()) : "%02d".formatted(period.year() % 100);
        return of(period, "brief", year);
    }

    private String of(Period period, String form, String year) {
        LocalDate first = LocalDate.ofEpochDay(period.days().first());
        int number = switch (period.grain()) {
            case DAY, MONTH -> first.getMonthValue();
            case WEEK -> first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case QUARTER -> first.get(IsoFields.QUARTER_OF_YEAR);
            case HALF -> first.getMonthValue() < 7 ? 1 : 2;
            case YEAR -> 1;
        };
        return texts.get("member." + form + "." + period.grain().code(), year, number, first.getDayOfMonth());
    }
}
