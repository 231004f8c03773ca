package sanwei.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import sanwei.dataset.Region;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Regions;
import sanwei.measure.Measure;
import sanwei.ui.action.Action;
import sanwei.ui.action.Actions;
import sanwei.ui.action.Entry;
import sanwei.ui.explore.ExploreModel;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.scope.Setting;
import sanwei.ui.view.SavedViewsMenu;
import sanwei.ui.words.Words;

/** Everything the palette leads to: the commands of the moment, the saved views, the measures, the counties of the dataset. */
record Destinations(Words words, Actions actions, ScopeModel scope, ExploreModel explore, SavedViewsMenu views,
        Consumer<String> go) {

    List<Entry> all() {
        List<Entry> all = new ArrayList<>(actions.possible().stream().filter(a -> !a.id().equals("palette")).map(this::command).toList());
        scope.setting().get().ifPresent(setting -> {
            views.entries(() -> go.accept("explore")).forEach(all::add);
            Arrays.stream(Measure.values()).map(this::measure).forEach(all::add);
            all.addAll(counties(setting));
        });
        return all;
    }

    private Entry command(Action action) {
        String kind = action.id().startsWith("go.") ? "action.kind.screen" : "action.kind.command";
        return new Entry(action.id(), words.texts().get(kind), words.texts().get(action.text()), action.shortcut().orElse(""), action::give);
    }

    private Entry measure(Measure measure) {
        return new Entry(measure.id(), words.texts().get("action.kind.measure"), words.labels().name(measure), "", () -> {
            explore.choose(measure);
            go.accept("explore");
        });
    }

    private List<Entry> counties(Setting setting) {
        Regions regions = setting.opened().market().regions();
        return Arrays.stream(regions.atLevel(RegionLevel.COUNTY)).mapToObj(regions::get).map(this::county).toList();
    }

    private Entry county(Region county) {
        return new Entry(county.code(), words.labels().of(county.level()), county.name(), "",
                () -> scope.change(s -> s.withWithin(Optional.of(county.code()))));
    }
}
