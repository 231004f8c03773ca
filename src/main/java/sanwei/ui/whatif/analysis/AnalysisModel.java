package sanwei.ui.whatif.analysis;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import sanwei.allocation.parameter.Scenario;
import sanwei.report.CommandLine;
import sanwei.report.TableFile;
import sanwei.simulation.analysis.Goal;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Activity;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Reading;
import sanwei.ui.task.Threads;
import sanwei.work.BadInput;
import sanwei.work.Message;

/** An analysis as it is told what to do, run on demand and kept until it is run again. */
final class AnalysisModel<F, R> {

    private record Saving<F, R>(Reading.Answered<Question<F>, R> answered, Path target) {}

    private final Analysis<F, R> analysis;
    private final ObservableValue<Optional<Subject>> subject;
    private final ObservableValue<Goal> goal;
    private final ObjectProperty<F> form;
    private final Latest<Question<F>, R> latest;
    private final Latest<Saving<F, R>, Path> saving;
    private boolean asked;

    AnalysisModel(Threads threads, Activities activities, Analysis<F, R> analysis, ObservableValue<Optional<Subject>> subject,
            ObservableValue<Goal> goal) {
        this.analysis = analysis;
        this.subject = subject;
        this.goal = goal;
        form = new SimpleObjectProperty<>(analysis.usual());
        latest = new Latest<>(threads, activities, q -> Message.of("analysing.work"), analysis::answer);
        saving = new Latest<>(threads, activities, s -> Message.of("window.export.writing", s.target().toString()), (s, job) -> {
            TableFile.write(analysis.table(s.answered().question(), s.answered().answer()), s.target(), job.cancellation());
            return s.target();
        });
        latest.reading().addListener((property, before, now) -> asked = now.running());
    }

    AnalysisKind kind() {
        return analysis.kind();
    }

    /** What it is told. */
    ObjectProperty<F> form() {
        return form;
    }

    /** The replay that it would be asked about. */
    ObservableValue<Optional<Subject>> subject() {
        return subject;
    }

    ObservableValue<Goal> goal() {
        return goal;
    }

    /** Whose parameters are moved; the handbook's while nothing is replayed yet. */
    Scenario scenario() {
        return subject.getValue().map(Subject::scenario).orElseGet(() -> Scenario.standard(""));
    }

    /** Does something now and whenever what it is told, or the replay, changes. */
    void follow(Runnable show) {
        form.addListener((property, before, now) -> show.run());
        subject.addListener((property, before, now) -> show.run());
        show.run();
    }

    /** What it would be asked now. */
    Optional<Question<F>> question() {
        return subject.getValue().map(s -> new Question<>(s, goal.getValue(), form.get()));
    }

    void run() {
        question().ifPresent(question -> {
            asked = true;
            latest.ask(question);
        });
    }

    /** Tells it what is usual. */
    void reset() {
        form.set(analysis.usual());
    }

    void cancel() {
        latest.cancel();
        asked = false;
    }

    ReadOnlyObjectProperty<Reading<Question<F>, R>> reading() {
        return latest.reading();
    }

    /** The run under way. */
    ReadOnlyObjectProperty<Optional<Activity>> running() {
        return latest.running();
    }

    /** Whether the result answers something else than would be asked now. */
    boolean isOutdated() {
        return reading().get().answered().isPresent() && question().isPresent()
                && !isSame(reading().get().answered().get().question(), question().get());
    }

    private boolean isSame(Question<F> one, Question<F> other) {
        return one.subject().setting().opened() == other.subject().setting().opened() && command(one).equals(command(other));
    }

    /** The command that gives the numbers shown, or while there are none those that would be; none for what cannot be asked. */
    Optional<CommandLine> command() {
        return reading().get().answered().map(Reading.Answered::question).or(this::question).flatMap(this::command);
    }

    private Optional<CommandLine> command(Question<F> question) {
        try {
            return Optional.of(analysis.command(question, Path.of("sanwei-" + kind().code().replace('_', '-') + ".csv")));
        } catch (BadInput e) {
            // what is wrong is said when it is run
            return Optional.empty();
        }
    }

    /** Writes the table of the result as the command does. */
    void save(Path target) {
        reading().get().answered().ifPresent(answered -> saving.ask(new Saving<>(answered, target)));
    }

    /** What became of the latest file. */
    ObservableValue<Optional<Throwable>> saveFailure() {
        return saving.reading().map(Reading::failure);
    }

    /** The latest file that was written. */
    ObservableValue<Optional<Path>> saved() {
        return saving.reading().map(Reading::answer);
    }

    boolean isSettled() {
        return !asked;
    }
}
