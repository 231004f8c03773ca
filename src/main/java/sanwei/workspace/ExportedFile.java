package sanwei.workspace;

import java.util.List;

/**
 * A file that was exported, called by its path.
 *
 * @param command that makes it again, word by word
 * @param shown what the screen showed then
 */
public record ExportedFile(Title title, List<String> command, Codes shown) implements Entry {

    public ExportedFile {
        command = List.copyOf(command);
    }
}
