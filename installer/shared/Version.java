import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of the POM and what each packager takes for it. */
final class Version {

    private static final Pattern FORM = Pattern.compile("(\\d+)\\.(\\d+)(?:\\.(\\d+))?(?:-([A-Za-z0-9.]+))?");

    private final String text;
    private final Matcher parts;

    Version(String text) {
        this.text = text;
        parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new Failed("The version " + text + " in pom.xml is not of the form 1.2, 1.2.3 or 1.2.3-WORD, which packages need.");
        }
    }

    String text() {
        return text;
    }

    /** For installers that know numbers only: without the word behind them. */
    String numeric() {
        return number(1) + "." + number(2) + "." + number(3);
    }

    /** macOS does not take a first number of 0, so there it is one more. */
    String macos() {
        return number(1) + 1 + "." + number(2) + "." + number(3);
    }

    /** Debian sorts {@code 1.2~snapshot} before {@code 1.2}. */
    String debian() {
        String word = parts.group(4);
        return numeric() + (word == null ? "" : "~" + word.toLowerCase(Locale.ROOT));
    }

    private int number(int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
