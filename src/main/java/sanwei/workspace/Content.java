package sanwei.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanwei.band.BandPolicy;
import sanwei.band.Bands;
import sanwei.measure.Measure;

/**
 * What stands in a workspace file, as it was read: what is not understood stays in it.
 *
 * @param unread entries and bands that are not understood
 */
record Content(ObjectNode root, Workspace workspace, int unread) {

    private static final String BANDS = "bands";
    private static final String ENTRIES = "entries";
    private static final String KIND = "kind";

    static Content empty() {
        return new Content(JsonNodeFactory.instance.objectNode(), Workspace.EMPTY, 0);
    }

    /** @throws Unreadable when the parts are not where they belong */
    static Content read(ObjectNode root) {
        if (root.has(BANDS) && !root.path(BANDS).isObject()) {
            throw new Unreadable(BANDS);
        }
        if (root.has(ENTRIES) && !root.path(ENTRIES).isArray()) {
            throw new Unreadable(ENTRIES);
        }
        Bands bands = Bands.STANDARD;
        int unread = root.path(BANDS).size();
        for (Measure measure : Bands.MEASURES) {
            Optional<BandPolicy> policy = policy(measure, root.path(BANDS));
            bands = policy.isPresent() ? bands.with(measure, policy.get()) : bands;
            unread -= policy.isPresent() ? 1 : 0;
        }
        var workspace = new Workspace(bands, List.of());
        for (JsonNode fields : root.path(ENTRIES)) {
            Optional<Entry> entry = entry(fields);
            workspace = entry.isPresent() ? workspace.with(entry.get()) : workspace;
            unread += entry.isPresent() ? 0 : 1;
        }
        return new Content(root, workspace, unread);
    }

    private static Optional<BandPolicy> policy(Measure measure, JsonNode bands) {
        try {
            return Optional.of(PolicyFields.read(bands.path(measure.id())));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private static Optional<Entry> entry(JsonNode fields) {
        if (!(fields instanceof ObjectNode of)) {
            return Optional.empty();
        }
        try {
            var title = new Title(Fields.text(of, "id"), Fields.text(of, "name", ""), Fields.date(of, "date"));
            String code = Fields.text(of, KIND);
            return Kind.ALL.stream().filter(kind -> kind.code().equals(code)).findFirst().map(kind -> kind.read(title, of));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /** The same file with another workspace. */
    Content with(Workspace other) {
        ObjectNode changed = root.deepCopy();
        changed.put(WorkspaceFile.FORMAT, WorkspaceFile.WORKSPACE);
        changed.put(WorkspaceFile.VERSION, WorkspaceFile.CURRENT);
        changed.set(BANDS, bands(other.bands()));
        changed.set(ENTRIES, entries(other.entries()));
        return new Content(changed, other, unread);
    }

    private ObjectNode bands(Bands bands) {
        ObjectNode before = root.path(BANDS) instanceof ObjectNode there ? there.deepCopy() : JsonNodeFactory.instance.objectNode();
        for (Measure measure : Bands.MEASURES) {
            policy(measure, before).ifPresent(policy -> before.remove(measure.id()));
            Optional.ofNullable(bands.tuned().get(measure)).ifPresent(policy -> before.set(measure.id(), PolicyFields.of(policy)));
        }
        return before;
    }

    private ArrayNode entries(List<Entry> entries) {
        Map<String, ObjectNode> before = new HashMap<>();
        ArrayNode written = JsonNodeFactory.instance.arrayNode();
        List<JsonNode> unread = new ArrayList<>();
        for (JsonNode fields : root.path(ENTRIES)) {
            entry(fields).ifPresentOrElse(e -> before.put(e.title().id(), (ObjectNode) fields), () -> unread.add(fields));
        }
        for (Entry entry : entries) {
            ObjectNode fields = Optional.ofNullable(before.get(entry.title().id())).map(ObjectNode::deepCopy).orElseGet(JsonNodeFactory.instance::objectNode);
            Kind.ALL.forEach(kind -> write(kind, entry, fields));
            written.add(fields);
        }
        return written.addAll(unread);
    }

    private static <E extends Entry> void write(Kind<E> kind, Entry entry, ObjectNode fields) {
        if (kind.type().isInstance(entry)) {
            fields.put(KIND, kind.code()).put("id", entry.title().id()).put("name", entry.title().name()).put("date", entry.title().date().toString());
            kind.write(kind.type().cast(entry), fields);
        }
    }
}
