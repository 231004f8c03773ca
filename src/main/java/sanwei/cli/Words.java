package sanwei.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import sanwei.time.Days;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Choices;
import sanwei.work.WholeFile;

/** Reads the words of a command line as what they stand for; words that stand for nothing are answered with the valid ones. */
final class Words {

    /** Stands for the terminal in the place of a file. */
    static final String STANDARD_OUTPUT = "-";
    /** Stands for "not told apart". */
    static final String NONE = "none";

    private static final char UNDECODABLE = '\uFFFD';

    private Words() {}

    /** @param what names the sentence {@code problem.unknown.…} for a word that is none of the choices */
    static <T> T one(String what, String word, List<T> choices, Function<T, String> code) {
        return choices.stream()
                .filter(choice -> code.apply(choice).equals(word))
                .findFirst()
                .orElseThrow(() -> unknown(what, word, choices.stream().map(code)));
    }

    /** As {@link #one}; the word {@value #NONE} stands for none of them. */
    static <T> Optional<T> oneOrNone(String what, String word, List<T> choices, Function<T, String> code) {
        if (word.equals(NONE)) {
            return Optional.empty();
        }
        return Optional.of(choices.stream()
                .filter(choice -> code.apply(choice).equals(word))
                .findFirst()
                .orElseThrow(() -> unknown(what, word, Stream.concat(choices.stream().map(code), Stream.of(NONE)))));
    }

    private static BadInput unknown(String what, String word, Stream<String> codes) {
        return BadInput.of("problem.unknown." + what, word, Choices.of(word, codes.toList()));
    }

    /** The parts between commas; a comma that belongs to a part is written as {@code \,}. */
    static List<String> list(String joined) {
        List<String> parts = new ArrayList<>();
        var part = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            char c = joined.charAt(i);
            if (c == '\\' && i + 1 < joined.length() && joined.charAt(i + 1) == ',') {
                part.append(',');
                i++;
            } else if (c == ',') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    static List<String> lists(List<String> joined) {
        return joined.stream().flatMap(j -> list(j).stream()).toList();
    }

    /** A name and a value with an equals sign between them. */
    record Pair(String name, String value) {}

    static Pair pair(String option, String word) {
        int equals = word.indexOf('=');
        if (equals < 0) {
            throw BadInput.of("problem.argument.pair", option, word);
        }
        return new Pair(word.substring(0, equals), word.substring(equals + 1));
    }

    /** A number above 0. */
    static double weight(String option, String word) {
        try {
            double weight = Double.parseDouble(word);
            if (weight > 0 && Double.isFinite(weight)) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number that is no weight
        }
        throw BadInput.of("problem.argument.weight", option, word);
    }

    static LocalDate day(String option, String word) {
        return Days.parse(word)
                .stream()
                .mapToObj(LocalDate::ofEpochDay)
                .findFirst()
                .orElseThrow(() -> BadInput.of("problem.argument.day", option, word));
    }

    static int count(String option, String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw BadInput.of("problem.argument.number", option, word);
        }
    }

    static long seed(String option, String word) {
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException e) {
            throw BadInput.of("problem.argument.number", option, word);
        }
    }

    static Path path(String word) {
        if (word.isBlank()) {
            throw BadInput.of("problem.argument.no_path");
        }
        if (word.indexOf(UNDECODABLE) >= 0) {
            throw BadInput.of("problem.argument.encoding", word);
        }
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw BadInput.of("problem.argument.path", word);
        }
    }

    /**
     * A file to be written: what cannot be is said before a large dataset is opened.
     *
     * @param source the dataset, which is never written to
     * @param format refuses names of unknown formats
     */
    static Path target(String word, Path source, Consumer<Path> format) {
        Path target = path(word);
        format.accept(target);
        WholeFile.check(target);
        WholeFile.checkApart(source, target);
        return target;
    }

    /** @throws BadInput when the word is no half-year */
    static Period half(String word) {
        return Period.parse(word).filter(p -> p.grain() == Grain.HALF).orElseThrow(() -> BadInput.of("simulation.problem.half", word));
    }
}
