package sanwei.ui.explore;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.ui.open.OpenModel;
import sanwei.ui.scope.Question;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.task.Activities;
import sanwei.ui.task.ManualThreads;

/** Explores a dataset without a screen; fulfilment by county to begin with. */
abstract class Exploring {

    @TempDir
    Path folder;

    final ManualThreads threads = new ManualThreads();
    final Texts en = Texts.in(Language.EN);
    ScopeModel scope;
    ExploreModel model;

    /** Puts counties, customers and lines into a dataset that has the city Y and the product a. */
    abstract void fill(TestDataset dataset);

    @BeforeEach
    void open() {
        var dataset = TestDataset.in(folder).region("P", null, "province").region("Y", "P", "city").product("a", "A", "tier1", 100, 120, 110);
        fill(dataset);
        var activities = new Activities(threads);
        var open = new OpenModel(threads, activities, Dataset::open);
        scope = new ScopeModel(open);
        model = new ExploreModel(threads, activities, scope, Question::answer);
        open.open(dataset.write());
        threads.settle();
        show(l -> l.withMeasure(Measure.FULFILMENT).withRegion(Optional.of(RegionLevel.COUNTY)));
    }

    void show(UnaryOperator<Layout> change) {
        model.change(change);
        threads.settle();
    }

    void order(RowOrder order) {
        show(l -> l.withOrder(order));
    }

    Face face() {
        return model.face().get().orElseThrow();
    }

    Grid grid() {
        return model.grid().orElseThrow();
    }

    List<String> names() {
        return face().rows().stream().map(r -> new GridWords(en).fullName(grid(), r)).toList();
    }

    double value(Row row, Column column) {
        return new Place(grid(), row, column, model.layout().get().measure()).value();
    }
}
