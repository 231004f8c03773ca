package sanwei.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import sanwei.work.BadInput;

/** The options that say which days are meant. */
final class DayOptions {

    @Option(names = "--from", paramLabel = "DAY")
    private String from;

    @Option(names = "--to", paramLabel = "DAY")
    private String to;

    /** @throws BadInput when one is no day, or the first lies after the last */
    void check() {
        if (from().isPresent() && to().isPresent() && from().get().isAfter(to().get())) {
            throw BadInput.of("problem.argument.reversed", from, to);
        }
    }

    Optional<LocalDate> from() {
        return Optional.ofNullable(from).map(day -> Words.day("--from", day));
    }

    Optional<LocalDate> to() {
        return Optional.ofNullable(to).map(day -> Words.day("--to", day));
    }
}
