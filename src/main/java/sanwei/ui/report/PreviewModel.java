package sanwei.ui.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import sanwei.report.outline.Draft;
import sanwei.report.outline.Item;
import sanwei.report.outline.ReportRequest;
import sanwei.text.Language;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.scope.Setting;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Reading;
import sanwei.ui.task.Threads;
import sanwei.work.Message;

/** Keeps the pages up with the report in hand, as long as they are looked at: composes it, lays it out, draws what is in view. */
public final class PreviewModel {

    private final ScopeModel scope;
    private final ReportsModel reports;
    private final ObservableValue<Language> language;
    private final Clock clock;
    private final Latest<Asked, Draft> composing;
    private final Latest<Draft, Printed> printing;
    private final Latest<Sheets, List<Sheets.Drawn>> drawing;
    private final ObjectProperty<Optional<String>> selected = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Asked> asked = Optional.empty();
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private boolean looking;

    public PreviewModel(Threads threads, Activities activities, ScopeModel scope, ReportsModel reports, ObservableValue<Language> language,
            Clock clock) {
        this.scope = scope;
        this.reports = reports;
        this.language = language;
        this.clock = clock;
        composing = new Latest<>(threads, activities, a -> Message.of("compose.composing"), (a, job) ->
                a.compose(Path.of(a.stem() + ".docx"), job));
        printing = new Latest<>(threads, activities, d -> Message.of("compose.printing"), Printed::of);
        drawing = new Latest<>(threads, activities, s -> Message.of("compose.drawing"), Sheets::draw);
        scope.setting().addListener((property, before, now) -> ask());
        reports.inHand().addListener((property, before, now) -> ask());
        language.addListener((property, before, now) -> ask());
        composing.reading().addListener((property, before, now) -> {
            if (now.running()) {
                // pages of an earlier draft are no longer wanted
                printing.cancel();
            }
            follow(before, now);
            if (now.answered() != before.answered()) {
                now.answer().ifPresent(printing::ask);
            }
        });
        printing.reading().addListener((property, before, now) -> follow(before, now));
    }

    private void follow(Reading<?, ?> before, Reading<?, ?> now) {
        stopped.set(before.running() && !now.running() && now.failure().isEmpty() && now.answered() == before.answered());
    }

    /** Whether the pages of the report in hand were given up on the way. */
    ReadOnlyBooleanProperty stopped() {
        return stopped.getReadOnlyProperty();
    }

    /** Makes the pages again. */
    void again() {
        asked = Optional.empty();
        ask();
    }

    /** Whether the pages are looked at. */
    void look(boolean now) {
        looking = now;
        ask();
    }

    private void ask() {
        Optional<Asked> next = looking ? request(language.getValue()) : Optional.empty();
        if (next.isPresent() && !next.equals(asked)) {
            asked = next;
            composing.ask(next.get());
        }
    }

    /** The report in hand as it is asked for in a language, made today. */
    Optional<Asked> request(Language in) {
        return scope.setting().get().flatMap(setting -> reports.inHand().get().map(now ->
                new Asked(setting, new ReportRequest(now.outline(), setting.bands(), LocalDate.now(clock), in))));
    }

    Optional<Setting> setting() {
        return scope.setting().get();
    }

    ReadOnlyObjectProperty<Reading<Asked, Draft>> composed() {
        return composing.reading();
    }

    ReadOnlyObjectProperty<Reading<Draft, Printed>> printed() {
        return printing.reading();
    }

    ReadOnlyObjectProperty<Reading<Sheets, List<Sheets.Drawn>>> drawn() {
        return drawing.reading();
    }

    void draw(Sheets sheets) {
        drawing.ask(sheets);
    }

    /** What the latest data made of an item. */
    Optional<Draft.Made> made(Item item) {
        return composing.reading().get().answer().flatMap(d -> d.items().stream().filter(m -> m.item().id().equals(item.id())).findFirst());
    }

    /** Works on a section. */
    public void select(String id) {
        selected.set(Optional.of(id));
    }

    /** Id of the section that is worked on. */
    ObjectProperty<Optional<String>> selected() {
        return selected;
    }

    Optional<Item> item() {
        return selected.get().flatMap(id -> reports.inHand().get().flatMap(now -> now.item(id)));
    }

    /** Whether everything asked for is on the screen. */
    public boolean isSettled() {
        return !looking || asked.isEmpty() || composing.isSettled() && (composing.reading().get().failure().isPresent()
                || printing.isSettled());
    }
}
