package sanwei.ui.report;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import sanwei.ui.action.Buttons;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The pages with what turns and zooms them. */
final class PagesPanel extends BorderPane {

    PagesPanel(Words words, PagesPane pages, PageActions actions) {
        var place = new Label();
        place.setId("report-page");
        place.getStyleClass().add(Style.CAPTION);
        place.textProperty().bind(words.say(pages.page(), p -> p.map(now -> words.texts().get("compose.page_of", now + 1, pages.count())).orElse("")));
        var zoom = new Label();
        zoom.getStyleClass().add(Style.CAPTION);
        zoom.textProperty().bind(Bindings.createStringBinding(() -> words.texts().get("compose.zoom", pages.zoom()), words.language(), pages.zoomProperty(),
                pages.viewportBoundsProperty(), pages.page()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(4, Buttons.icon(words, actions.before(), Feather.CHEVRON_UP), Buttons.icon(words, actions.after(), Feather.CHEVRON_DOWN), place,
                space, Buttons.icon(words, actions.smaller(), Feather.MINUS), zoom, Buttons.icon(words, actions.larger(), Feather.PLUS),
                Buttons.icon(words, actions.fit(), Feather.MAXIMIZE));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("report-pages-head");
        setTop(head);
        setCenter(pages);
        setMinSize(0, 0);
    }
}
