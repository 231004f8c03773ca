package sanwei.ui.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import sanwei.report.outline.Outline;
import sanwei.report.outline.OutlineCodes;
import sanwei.report.outline.ReportKind;
import sanwei.time.Period;
import sanwei.time.Span;
import sanwei.ui.history.History;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.scope.Setting;
import sanwei.ui.workspace.WorkspaceModel;
import sanwei.workspace.SavedReport;
import sanwei.workspace.Title;
import sanwei.workspace.Workspace;

/** The reports that were put together. Of each dataset the one worked on last is in hand; every change of it is kept at once. */
public final class ReportsModel {

    private final WorkspaceModel workspace;
    private final ScopeModel scope;
    private final History history;
    private final Clock clock;
    private final ObservableValue<List<SavedReport>> all;
    private final ReadOnlyObjectWrapper<Optional<InHand>> inHand = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReportsModel(WorkspaceModel workspace, ScopeModel scope, History history, Clock clock) {
        this.workspace = workspace;
        this.scope = scope;
        this.history = history;
        this.clock = clock;
        all = workspace.workspace().map(w -> w.all(SavedReport.class));
        all.addListener((property, before, now) -> find());
        scope.setting().addListener((property, before, now) -> find());
    }

    private void find() {
        inHand.set(scope.setting().get().filter(s -> !s.opened().market().span().isEmpty()).map(this::find));
    }

    private InHand find(Setting setting) {
        List<SavedReport> of = ofDataset(setting);
        return of.isEmpty()
                ? new InHand(Optional.empty(), standard(ReportKind.HALF_YEAR, setting), List.of())
                : InHand.of(of.getLast(), setting);
    }

    private List<SavedReport> ofDataset(Setting setting) {
        return all.getValue().stream().filter(r -> r.dataset().equals(setting.opened().title())).toList();
    }

    /** As reports of the kind usually are, of the latest complete period; where the data cover none, of the latest. */
    private static Outline standard(ReportKind kind, Setting setting) {
        Span span = setting.opened().market().span();
        Period period = span.latestComplete(kind.grain()).orElseGet(() -> span.periods(kind.grain()).getLast());
        return Outline.standard(kind, period, setting.scope().products());
    }

    /** Empty while no dataset with order lines is open. */
    public ReadOnlyObjectProperty<Optional<InHand>> inHand() {
        return inHand.getReadOnlyProperty();
    }

    /** Those of every dataset, the one worked on last at the end. */
    public ObservableValue<List<SavedReport>> all() {
        return all;
    }

    /** Makes them what they were at another moment. */
    public void restore(List<SavedReport> other) {
        workspace.change((Workspace w) -> w.withAll(SavedReport.class, other));
    }

    /** Those of the dataset that is open, the one worked on last first. */
    List<SavedReport> kept() {
        return scope.setting().get().map(s -> ofDataset(s).reversed()).orElse(List.of());
    }

    /** Periods that a report of the kind can be about, latest first. */
    List<Period> periods(ReportKind kind) {
        return scope.setting().get().map(s -> s.opened().market().span().periods(kind.grain()).reversed()).orElse(List.of());
    }

    boolean isPartial(Period period) {
        return scope.setting().get().map(s -> s.opened().market().span().partial(period)).orElse(false);
    }

    /** Changes the report in hand, and keeps it. */
    public void change(UnaryOperator<Outline> change) {
        inHand.get().ifPresent(now -> {
            Outline changed = change.apply(now.outline());
            if (!changed.equals(now.outline())) {
                keep(now.kept().map(SavedReport::title).orElseGet(() -> untitled()), changed);
            }
        });
    }

    private Title untitled() {
        return Title.of("", LocalDate.now(clock));
    }

    /** The report of this title is in hand from now on. */
    private void keep(Title title, Outline outline) {
        scope.setting().get().ifPresent(setting -> toHand(OutlineCodes.of(outline, title, setting.opened().title())));
    }

    private void toHand(SavedReport report) {
        List<SavedReport> changed = new ArrayList<>(all.getValue());
        changed.removeIf(r -> r.title().id().equals(report.title().id()));
        changed.add(report);
        restore(changed);
    }

    /** Of another kind: what was put together stays as it is, beside a new report. */
    public void choose(ReportKind kind) {
        scope.setting().get().ifPresent(setting -> {
            if (inHand.get().filter(InHand::isEdited).isPresent()) {
                keep(untitled(), standard(kind, setting));
            } else {
                change(now -> standard(kind, setting));
            }
        });
    }

    public void choose(Period period) {
        change(now -> now.movedTo(period));
    }

    /** A new report as those of the kind in hand usually are. */
    void begin() {
        scope.setting().get().ifPresent(setting -> inHand.get().ifPresent(now -> keep(untitled(), standard(now.outline().kind(), setting))));
    }

    /** The period after that of the report in hand, where the data reach it. */
    Optional<Period> next() {
        return inHand.get().map(InHand::outline).flatMap(now -> Optional.of(now.period().minus(-1)).filter(periods(now.kind())::contains));
    }

    /** A new report of the next period, which begins as the one in hand: its sections and its texts. */
    void goOn() {
        inHand.get().ifPresent(now -> next().ifPresent(period -> keep(untitled(), now.outline().movedTo(period))));
    }

    /** Puts the report in hand, with the products that it is about. */
    public void takeUp(SavedReport report) {
        history.together(() -> {
            scope.change(s -> s.withProducts(report.products()));
            toHand(report);
        });
    }

    /** The report in hand gets a name. */
    public void name(String name) {
        inHand.get().ifPresent(now -> keep(named(now.kept().map(SavedReport::title).orElseGet(this::untitled), name), now.outline()));
    }

    void rename(SavedReport report, String name) {
        workspace.change(w -> w.with(report.titled(named(report.title(), name))));
    }

    private static Title named(Title title, String name) {
        return new Title(title.id(), name.strip(), title.date());
    }

    void delete(SavedReport report) {
        workspace.change(w -> w.without(report));
    }
}
