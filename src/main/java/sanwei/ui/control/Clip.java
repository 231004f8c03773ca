package sanwei.ui.control;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts text where other programs take it from. */
public final class Clip {

    private Clip() {}

    /** The same in the ways in which other programs take it. */
    public record Content(String text, Optional<String> html) {

        public static Content of(String text) {
            return new Content(text, Optional.empty());
        }
    }

    public static void put(Content copied) {
        var content = new ClipboardContent();
        content.putString(copied.text());
        copied.html().ifPresent(content::putHtml);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
