package sanwei.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sanwei.time.Days;
import sanwei.work.BadInput;
import sanwei.work.Choices;

/** Reads the words of a command line as what they stand for; words that stand for nothing are answered with the valid ones. */
final class Words {

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
}
