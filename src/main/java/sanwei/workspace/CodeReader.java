package sanwei.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sanwei.dataset.Market;
import sanwei.dataset.Region;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.time.Period;
import sanwei.work.Coded;
import sanwei.work.Message;

/** Finds what codes stand for in a dataset, and notes those that stand for nothing in it. */
public final class CodeReader {

    private final Codes codes;
    private final Market market;
    private final List<Message> leftOut = new ArrayList<>();

    public CodeReader(Codes codes, Market market) {
        this.codes = codes;
        this.market = market;
    }

    public Market market() {
        return market;
    }

    public List<Message> leftOut() {
        return List.copyOf(leftOut);
    }

    /** The text under a name as it stands there. */
    public String text(String name) {
        return codes.one(name).orElse("");
    }

    public List<String> texts(String name) {
        return codes.many(name);
    }

    public boolean yes(String name) {
        return text(name).equals(Codes.YES);
    }

    /** @param said key of the words for a code that nothing goes by */
    public <T> List<T> many(String name, String said, Function<String, Optional<T>> find) {
        List<T> found = new ArrayList<>();
        for (String code : codes.many(name)) {
            find.apply(code).ifPresentOrElse(found::add, () -> leftOut.add(Message.of(said, code)));
        }
        return found;
    }

    public <T> Optional<T> one(String name, String said, Function<String, Optional<T>> find) {
        return many(name, said, find).stream().findFirst();
    }

    public <E extends Enum<E> & Coded> Optional<E> constant(String name, Class<E> type) {
        return one(name, "view.part.setting", code -> Coded.find(type, code));
    }

    public List<Measure> measures(String name) {
        return many(name, "view.part.measure", Measure::ofId);
    }

    public Optional<Measure> measure(String name) {
        return measures(name).stream().findFirst();
    }

    public Optional<RegionLevel> level(String name) {
        return one(name, "view.part.level",
                code -> Coded.find(RegionLevel.class, code).filter(level -> market.regions().atLevel(level).length > 0));
    }

    /** One that the data touch. */
    public Optional<Period> period(String name) {
        return one(name, "view.part.period", code -> Period.parse(code)
                .filter(p -> p.days().first() <= market.span().lastDay() && p.days().last() >= market.span().firstDay()));
    }

    public Optional<Double> number(String name) {
        return numbers(name).stream().findFirst();
    }

    public List<Double> numbers(String name) {
        return many(name, "view.part.setting", code -> {
            try {
                return Optional.of(Double.valueOf(code)).filter(Double::isFinite);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    /** Keys of rows, which begin with a region or the sign for all. */
    public List<String> rows(String name) {
        Set<String> regions = market.regions().all().stream().map(Region::code).collect(Collectors.toSet());
        List<String> keys = codes.many(name);
        List<String> known = keys.stream().filter(key -> begins(key, regions)).toList();
        if (known.size() < keys.size()) {
            leftOut.add(Message.of("view.part.rows", keys.size() - known.size()));
        }
        return known;
    }

    private static boolean begins(String key, Set<String> regions) {
        return key.startsWith("*/") || IntStream.range(0, key.length()).filter(i -> key.charAt(i) == '/').mapToObj(i -> key.substring(0, i)).anyMatch(regions::contains);
    }
}
