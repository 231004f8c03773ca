package sanwei.workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Exported files in the file. */
final class ExportedFileKind implements Kind<ExportedFile> {

    private static final String COMMAND = "command";
    private static final String SHOWN = "shown";

    @Override
    public String code() {
        return "export";
    }

    @Override
    public Class<ExportedFile> type() {
        return ExportedFile.class;
    }

    @Override
    public ExportedFile read(Title title, ObjectNode fields) {
        List<String> command = CodesFields.texts(fields.path(COMMAND));
        if (command.isEmpty()) {
            throw new Unreadable(COMMAND);
        }
        return new ExportedFile(title, command, CodesFields.read(fields, SHOWN));
    }

    @Override
    public void write(ExportedFile file, ObjectNode fields) {
        ArrayNode command = fields.putArray(COMMAND);
        file.command().forEach(command::add);
        fields.set(SHOWN, CodesFields.of(file.shown()));
    }
}
