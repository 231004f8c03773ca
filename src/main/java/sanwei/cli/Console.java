package sanwei.cli;

import java.io.PrintStream;
import sanwei.text.Texts;
import sanwei.work.Cancellation;
import sanwei.work.Job;
import sanwei.work.Message;

/**
 * What a command speaks through.
 *
 * @param out for results
 * @param err for what is wrong or noteworthy, one line each
 */
public record Console(PrintStream out, PrintStream err, Texts texts, Cancellation cancellation) {

    Console in(Texts other) {
        return new Console(out, err, other, cancellation);
    }

    Job job() {
        return new Job((stage, fraction) -> {}, cancellation);
    }

    void say(String key, Object... arguments) {
        out.println(texts.get(key, arguments));
    }

    void warn(String key, Object... arguments) {
        err.println(texts.get(key, arguments));
    }

    void warn(Message message) {
        err.println(texts.say(message));
    }
}
