package sanwei.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import sanwei.band.Bands;
import sanwei.measure.Measure;

/** Saved bands in the file. */
final class SavedBandKind implements Kind<SavedBand> {

    @Override
    public String code() {
        return "band";
    }

    @Override
    public Class<SavedBand> type() {
        return SavedBand.class;
    }

    @Override
    public SavedBand read(Title title, ObjectNode fields) {
        Measure measure = Measure.ofId(Fields.text(fields, "measure")).filter(Bands.MEASURES::contains).orElseThrow(() -> new Unreadable("measure"));
        return new SavedBand(title, Fields.text(fields, "reason", ""), measure, PolicyFields.read(fields.path("policy")));
    }

    @Override
    public void write(SavedBand band, ObjectNode fields) {
        fields.put("reason", band.reason());
        fields.put("measure", band.measure().id());
        fields.set("policy", PolicyFields.of(band.policy()));
    }
}
