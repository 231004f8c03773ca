package sanwei.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import sanwei.work.BadInput;
import sanwei.work.Cancellation;
import sanwei.work.Message;
import sanwei.work.WholeFile;

/**
 * Keeps a {@link Workspace} in a file. What is not understood stays in the file, a damaged file is set aside under another name, and
 * one of a newer version is never written over. May be used from any thread.
 */
public final class WorkspaceFile {

    /** The end of the names of workspace files. */
    public static final String ENDING = ".sanwei";

    static final String FORMAT = "format";
    static final String WORKSPACE = "sanwei-workspace";
    static final String VERSION = "version";
    static final int CURRENT = 1;

    private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final Path file;
    private Content content = Content.empty();
    /** What the file was when it was last read or written. */
    private Optional<byte[]> known = Optional.empty();
    private Optional<Message> closed = Optional.empty();

    public WorkspaceFile(Path file) {
        this.file = file;
    }

    /** The workspace that is used when no other is asked for. */
    public static WorkspaceFile in(Path folder) {
        return new WorkspaceFile(folder.resolve("workspace" + ENDING));
    }

    /** Whether a file is called as workspaces are. */
    public static boolean isNamed(Path file) {
        return file.toString().endsWith(ENDING);
    }

    /**
     * What was read.
     *
     * @param problem what could not be, and what becomes of it
     */
    public record Read(Workspace workspace, Optional<Message> problem) {}

    /** Without a file, or where nothing in it can be used, the workspace is empty. */
    public synchronized Read read() {
        content = Content.empty();
        closed = Optional.empty();
        known = Optional.empty();
        Optional<Message> problem = Optional.empty();
        if (Files.exists(file)) {
            try {
                byte[] bytes = Files.readAllBytes(file);
                known = Optional.of(bytes);
                problem = understand(bytes);
            } catch (IOException e) {
                problem = close(Message.of("workspace.unreachable", file.toString(), e.toString()));
            }
        }
        return new Read(content.workspace(), problem);
    }

    private Optional<Message> understand(byte[] bytes) throws IOException {
        try {
            if (!(JSON.readTree(bytes) instanceof ObjectNode root) || !Fields.text(root, FORMAT, WORKSPACE).equals(WORKSPACE)) {
                return setDamagedAside();
            }
            if (root.path(VERSION).asInt(CURRENT) > CURRENT) {
                return close(Message.of("workspace.newer", file.toString()));
            }
            content = Content.read(root);
            return content.unread() == 0 ? Optional.empty() : Optional.of(Message.of("workspace.unread", content.unread(), file.toString()));
        } catch (JsonProcessingException | Unreadable e) {
            return setDamagedAside();
        }
    }

    /** Nothing is written to it any more, for this reason. */
    private Optional<Message> close(Message why) {
        closed = Optional.of(why);
        return closed;
    }

    private Optional<Message> setDamagedAside() {
        try {
            return Optional.of(Message.of("workspace.damaged", file.toString(), setAside("damaged").toString()));
        } catch (IOException e) {
            return close(Message.of("workspace.damaged_stays", file.toString()));
        }
    }

    private Path setAside(String why) throws IOException {
        String name = file.getFileName().toString();
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        Path free = Stream.iterate(1, n -> n + 1)
                .map(n -> file.resolveSibling(stem + "." + why + "-" + n + ENDING))
                .filter(aside -> !Files.exists(aside))
                .findFirst()
                .orElseThrow();
        Files.move(file, free);
        known = Optional.empty();
        return free;
    }

    /**
     * The file as a whole; where something else has changed it meanwhile, that is set aside.
     *
     * @return what was set aside, where anything was
     * @throws BadInput when it cannot be written; the file is then what it was
     */
    public synchronized Optional<Message> write(Workspace workspace) {
        closed.ifPresent(why -> {
            throw new BadInput(why);
        });
        Content changed = content.with(workspace);
        WholeFile.makeFolder(file);
        WholeFile.check(file);
        try {
            byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(changed.root());
            Optional<Message> aside = setOthersAside();
            WholeFile.write(file, new Cancellation(), out -> out.write(bytes));
            content = changed;
            known = Optional.of(bytes);
            return aside;
        } catch (IOException e) {
            throw new BadInput(Message.of("problem.output.failed", file.toString(), e.toString()), e);
        }
    }

    private Optional<Message> setOthersAside() throws IOException {
        boolean changed = Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), known.orElse(new byte[0]));
        return changed ? Optional.of(Message.of("workspace.changed", file.toString(), setAside("other").toString())) : Optional.empty();
    }
}
