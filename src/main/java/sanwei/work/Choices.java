package sanwei.work;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The valid choices to name when something was asked for that does not exist. */
public final class Choices {

    private static final int LISTED = 20;

    private Choices() {}

    /** The choices as an argument of a sentence, the nearest first; of many only the nearest, and how many there are. */
    public static Message of(String asked, List<String> valid) {
        if (valid.isEmpty()) {
            return Message.of("problem.choices.none");
        }
        List<String> nearest = nearest(asked, valid);
        return nearest.size() == valid.size()
                ? Message.of("problem.choices.all", String.join(", ", nearest))
                : Message.of("problem.choices.nearest", String.join(", ", nearest), valid.size());
    }

    /** Those that contain the word or are spelt most like it first, at most {@value #LISTED}; equally near ones in their own order. */
    public static List<String> nearest(String asked, List<String> valid) {
        String wanted = asked.toLowerCase(Locale.ROOT);
        return valid.stream()
                .map(choice -> ranked(choice, wanted))
                .sorted(Comparator.comparing(Ranked::contained).reversed().thenComparingInt(Ranked::distance))
                .limit(LISTED)
                .map(Ranked::choice)
                .toList();
    }

    private record Ranked(String choice, boolean contained, int distance) {}

    private static Ranked ranked(String choice, String wanted) {
        String spelt = choice.toLowerCase(Locale.ROOT);
        return new Ranked(choice, !wanted.isEmpty() && spelt.contains(wanted), distance(wanted, spelt));
    }

    /** Letters to insert, delete or replace to get from one word to the other. */
    static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            int[] spent = above;
            above = row;
            row = spent;
        }
        return above[b.length()];
    }
}
