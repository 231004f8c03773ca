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
        HELP,
        COPY
    }

    /** What is shown, and where an explanation finds its place. */
    public record Shown(Measure measure, Node beside) {}

    private Context() {}

    /** The part shows a measure, which is explained on demand. */
    public static void measure(Node part, Node beside, Supplier<Measure> measure) {
        Supplier<Optional<Shown>> shown = () -> Optional.of(new Shown(measure.get(), beside));
        part.getProperties().put(Key.MEASURE, shown);
    }

    /** The part can be explained on demand. */
    public static void help(Node part, Runnable explanation) {
        Supplier<Optional<Runnable>> shown = () -> Optional.of(explanation);
        part.getProperties().put(Key.HELP, shown);
    }

    /** The part is copied as this text. */
    public static void text(Node part, Supplier<Optional<String>> text) {
        copy(part, () -> text.get().map(Clip.Content::of));
    }

    /** What the part is copied as. */
    public static void copy(Node part, Supplier<Optional<Clip.Content>> content) {
        part.getProperties().put(Key.COPY, content);
    }

    /** Of the smallest part around the node that shows one. */
    public static Optional<Shown> measureAt(Node node) {
        return at(node, Key.MEASURE, Shown.class);
    }

    /** Of the smallest part around the node that explains something other than a measure. */
    public static Optional<Runnable> helpAt(Node node) {
        return at(node, Key.HELP, Runnable.class);
    }

    /** Of the smallest part around the node that can be copied. */
    public static Optional<Clip.Content> copyAt(Node node) {
        return at(node, Key.COPY, Clip.Content.class);
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
