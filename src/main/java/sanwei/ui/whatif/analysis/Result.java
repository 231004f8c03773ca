package sanwei.ui.whatif.analysis;

import java.util.List;
import javafx.scene.layout.Region;

/** How what an analysis came to is shown. */
interface Result<F, R> {

    Region node();

    void show(Question<F> question, R result);

    /** What is to be said of it, in sentences. */
    List<String> said(Question<F> question, R result);
}
