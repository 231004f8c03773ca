package sanwei.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Saved views in the file. */
final class SavedViewKind implements Kind<SavedView> {

    private static final String NOTE = "note";
    private static final String SHOWN = "shown";

    @Override
    public String code() {
        return "view";
    }

    @Override
    public Class<SavedView> type() {
        return SavedView.class;
    }

    @Override
    public SavedView read(Title title, ObjectNode fields) {
        return new SavedView(title, Fields.text(fields, NOTE, ""), CodesFields.read(fields, SHOWN));
    }

    @Override
    public void write(SavedView view, ObjectNode fields) {
        fields.put(NOTE, view.note());
        fields.set(SHOWN, CodesFields.of(view.shown()));
    }
}
