package sanwei.work;

import java.util.Arrays;
import java.util.List;

/**
 * Something to tell the user: a code and its arguments, put into words only where it is shown.
 *
 * @param code key of the text
 * @param arguments numbers, dates, names or further messages; never translated text
 */
public record Message(String code, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String code, Object... arguments) {
        return new Message(code, Arrays.asList(arguments));
    }
}
