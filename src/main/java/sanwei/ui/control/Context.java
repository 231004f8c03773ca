package sanwei.ui.control;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import sanwei.measure.Measure;

/** What parts of the screen are about, for commands that concern whatever has the focus. */
public final class Context {

    private enum Key {
        MEASURE,
        TEXT
    }

    /** What is shown, and where an explanation finds its place. */
    public record Shown(Measure measure, Node beside) {}

    private Context() {}

    /** The part shows a measure, which is explained on demand. */
    public static void measure(Node part, Node beside, Supplier<Measure> measure) {
        Supplier<Optional<Shown>> shown = () -> Optional.of(new Shown(measure.get(), beside));
        part.getProperties().put(Key.MEASURE, shown);
    }

    /** The part is copied as this text. */
    public static void text(Node part, Supplier<Optional<String>> text) {
        part.getProperties().put(Key.TEXT, text);
    }

    /** Of the smallest part around the node that shows one. */
    public static Optional<Shown> measureAt(Node node) {
        return at(node, Key.MEASURE, Shown.class);
    }

    /** Of the smallest part around the node that can be copied. */
    public static Optional<String> textAt(Node node) {
        return at(node, Key.TEXT, String.class);
    }

    private static <T> Optional<T> at(Node node, Key key, Class<T> type) {
        return Stream.iterate(node, n -> n != null, n -> (Node) n.getParent()).flatMap(n -> about(n, key).stream()).map(type::cast).findFirst();
    }

    private static Optional<?> about(Node part, Key key) {
        return part.hasProperties() && part.getProperties().get(key) instanceof Supplier<?> supplier && supplier.get() instanceof Optional<?> what
                ? what
                : Optional.empty();
    }
}
