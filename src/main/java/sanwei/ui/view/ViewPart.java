package sanwei.ui.view;

import java.util.ArrayList;
import java.util.List;
import sanwei.pivot.Member;
import sanwei.pivot.PivotSpec;
import sanwei.report.outline.Part;
import sanwei.ui.explore.Layout;
import sanwei.ui.explore.Shown;
import sanwei.ui.scope.Setting;
import sanwei.workspace.SavedView;

/** A saved view as what a section of a report is about. */
public final class ViewPart {

    private ViewPart() {}

    /** Its chart, without what the dataset does not have. */
    public static Part chart(SavedView saved, Setting setting) {
        View view = ViewCodes.read(saved.shown(), setting.opened().market()).view();
        Shown shown = view.shown();
        Layout layout = shown.layout();
        PivotSpec spec = layout.question(view.scope()).withMeasures(List.of(shown.measure().orElse(layout.measure())));
        return new Part.Chart(spec, shown.chosen().stream().sorted().map(key -> code(key, spec)).toList(), shown.drawing());
    }

    /** As rows are called in a table of the question: with what it tells apart only. */
    private static String code(String key, PivotSpec spec) {
        int between = key.indexOf('/');
        List<String> codes = new ArrayList<>();
        spec.region().ifPresent(level -> codes.add(key.substring(0, between)));
        spec.category().ifPresent(category -> codes.add(key.substring(between + 1)));
        return codes.isEmpty() ? Member.TOTAL : String.join("/", codes);
    }
}
