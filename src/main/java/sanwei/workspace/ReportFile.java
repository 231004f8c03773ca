package sanwei.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sanwei.work.BadInput;
import sanwei.work.Cancellation;
import sanwei.work.Choices;
import sanwei.work.Message;
import sanwei.work.WholeFile;

/**
 * Reports as they were put together, as files: {@code {"format": "sanwei-report", "version": 1, "name": …, "report": "half-year", "period": "2025-H1",
 * "sections": […]}}. Fields that a file does not have are as at first, those that are not known are told.
 */
public final class ReportFile {

    private static final String FORMAT = "format";
    private static final String REPORT = "sanwei-report";
    private static final String VERSION = "version";
    private static final int CURRENT = 1;
    private static final String NAME = "name";
    private static final String DATE = "date";
    private static final String USUAL_KIND = "half-year";
    private static final List<String> FIELDS = Stream.concat(Stream.of(FORMAT, VERSION, NAME, DATE), ReportFields.OF_REPORT.stream()).toList();

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ReportFile() {}

    /**
     * What was read.
     *
     * @param warnings what was passed over
     */
    public record Read(SavedReport report, List<Message> warnings) {

        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** @throws BadInput when there is no such file, or it is no report of a version that is known here: where, and what to do */
    public static Read read(Path file) {
        try {
            JsonNode root = JSON.readTree(Files.readAllBytes(file));
            if (!(root instanceof ObjectNode fields) || !root.path(FORMAT).asText().equals(REPORT)) {
                throw BadInput.of("document.file.other", file.toString());
            }
            return read(file.toString(), fields);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new BadInput(Message.of("document.file.no_json", file.toString(), place == null ? 1 : place.getLineNr()), e);
        } catch (IOException e) {
            throw new BadInput(Message.of(Files.exists(file) ? "document.file.unreadable" : "document.file.missing", file.toString()), e);
        }
    }

    private static Read read(String file, ObjectNode fields) {
        int version = fields.path(VERSION).asInt(CURRENT);
        if (version > CURRENT) {
            throw BadInput.of("document.file.newer", file, version, CURRENT);
        }
        var title = new Title(file, Fields.text(fields, NAME, ""), LocalDate.EPOCH);
        ObjectNode whole = fields.has(ReportFields.REPORT) ? fields : fields.deepCopy().put(ReportFields.REPORT, USUAL_KIND);
        try {
            return new Read(ReportFields.read(title, whole), unknown(file, fields));
        } catch (Unreadable e) {
            throw new BadInput(Message.of("document.file.refused", file, e.getMessage()), e);
        }
    }

    private static List<Message> unknown(String file, ObjectNode fields) {
        List<Message> warnings = new ArrayList<>();
        fields.fieldNames().forEachRemaining(name -> check(file, "", name, FIELDS, warnings));
        int place = 0;
        for (JsonNode section : fields.path(ReportFields.SECTIONS)) {
            String before = ReportFields.SECTIONS + "[" + ++place + "].";
            section.fieldNames().forEachRemaining(name -> check(file, before, name, ReportFields.OF_SECTION, warnings));
        }
        return warnings;
    }

    private static void check(String file, String before, String name, List<String> known, List<Message> warnings) {
        if (!known.contains(name)) {
            warnings.add(Message.of("parameter.file.unknown", file, before + name, Choices.of(name, known)));
        }
    }

    /**
     * The file appears whole or not at all.
     *
     * @throws BadInput when it cannot be written
     */
    public static void write(Path file, SavedReport report, Cancellation cancellation) {
        ObjectNode fields = JSON.createObjectNode().put(FORMAT, REPORT).put(VERSION, CURRENT).put(NAME, report.title().name());
        ReportFields.write(report, fields);
        WholeFile.write(file, cancellation, out -> out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(fields)));
    }
}
