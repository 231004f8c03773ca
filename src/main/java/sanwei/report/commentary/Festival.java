package sanwei.report.commentary;

import java.time.LocalDate;
import java.util.Optional;
import sanwei.measure.Measure;
import sanwei.text.Figures;
import sanwei.text.Texts;

/** Says what the shift of Spring Festival explains of a growth. */
public final class Festival {

    private final Texts texts;
    private final Figures figures;

    public Festival(Texts texts) {
        this.texts = texts;
        figures = new Figures(texts);
    }

    /** The days on which the festival fell. */
    public String days(LocalDate now, LocalDate then) {
        long days = Math.abs(now.minusYears(1).toEpochDay() - then.toEpochDay());
        String key = days == 0 ? "sentence.festival.same" : now.minusYears(1).isBefore(then) ? "sentence.festival.earlier" : "sentence.festival.later";
        return texts.get(key, now.toString(), then.toString(), days);
    }

    /**
     * Nothing where one of the two is undefined.
     *
     * @param calendar growth against the same days of the calendar
     * @param festival growth against the days that lie the same way to the festival
     */
    public Optional<String> sentence(String period, double calendar, double festival) {
        if (Double.isNaN(calendar) || Double.isNaN(festival)) {
            return Optional.empty();
        }
        Measure growth = Measure.GROWTH_VOLUME;
        String difference = figures.change(growth, calendar, festival);
        String key = Direction.of(difference) == Direction.NONE ? "sentence.festival.nothing" : "sentence.festival";
        return Optional.of(texts.get(key, period, figures.value(growth, calendar), figures.value(growth, festival), difference));
    }
}
