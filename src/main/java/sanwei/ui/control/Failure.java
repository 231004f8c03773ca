package sanwei.ui.control;

import org.kordamp.ikonli.feather.Feather;
import sanwei.dataset.open.DatasetRefused;
import sanwei.ui.words.Words;
import sanwei.work.BadInput;
import sanwei.work.Message;

/** What is said of work that failed. */
public final class Failure {

    private static final System.Logger LOG = System.getLogger(Failure.class.getName());

    private Failure() {}

    /** A sentence for the user; what nobody foresaw is also logged in full. */
    public static Message message(Throwable failure) {
        return switch (failure) {
            case BadInput bad -> bad.message();
            case DatasetRefused refused -> Message.of("window.problems.refused", refused.file().getFileName().toString());
            case OutOfMemoryError full -> Message.of("window.failure.memory");
            default -> {
                LOG.log(System.Logger.Level.ERROR, "unexpected failure", failure);
                yield Message.of("window.failure.unexpected", failure.toString());
            }
        };
    }

    /** Stands in place of what could not be computed. */
    public static EmptyPanel panel(Words words, Throwable failure) {
        return new EmptyPanel(Feather.ALERT_TRIANGLE, words.text("window.failure"), words.text("window.said", message(failure)));
    }
}
