package sanwei.ui.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import sanwei.allocation.Explanation;
import sanwei.dataset.Product;
import sanwei.text.ExplanationWords;
import sanwei.time.Period;
import sanwei.ui.control.Choice;
import sanwei.ui.control.Context;
import sanwei.ui.control.Failure;
import sanwei.ui.control.Named;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The whole arithmetic of one customer, product and week as the replay came to it. */
final class CartonPane extends BorderPane {

    private final Words words;
    private final WhatIfModel model;
    private final TextField customer = new TextField();
    private final Choice<Product> product;
    private final Choice<Period> week;
    private final TextArea arithmetic = new TextArea();

    CartonPane(Words words, WhatIfModel model) {
        this.words = words;
        this.model = model;
        setMinHeight(0);
        product = new Choice<>(words, words.text("whatif.carton.product"), p -> p.name() + " " + p.code(), p -> ask());
        week = new Choice<>(words, words.text("whatif.carton.week"), Period::label, w -> ask());
        customer.setId("carton-customer");
        customer.setPrefColumnCount(10);
        Named.named(customer, words.text("whatif.carton.customer"));
        customer.setOnAction(e -> ask());
        product.node().setId("carton-product");
        week.node().setId("carton-week");
        arithmetic.setId("carton-arithmetic");
        arithmetic.setEditable(false);
        arithmetic.setWrapText(true);
        arithmetic.getStyleClass().add("arithmetic");
        Named.named(arithmetic, words.text("whatif.face.carton"));
        Context.text(arithmetic, () -> Optional.of(arithmetic.getText()));
        setTop(head());
        setCenter(arithmetic);
        model.trial().addListener((property, before, now) -> showChoices());
        model.explanation().addListener((property, before, now) -> show());
        model.carton().addListener((property, before, now) -> showChoices());
        words.language().addListener((property, before, now) -> show());
        showChoices();
        show();
    }

    private Node head() {
        var explain = new Button();
        explain.setId("carton-explain");
        explain.textProperty().bind(words.text("whatif.carton.explain"));
        explain.setOnAction(e -> ask());
        var head = new FlowPane(12, 4, labelled("whatif.carton.customer", customer), labelled("whatif.carton.product", product.node()),
                labelled("whatif.carton.week", week.node()), explain);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private Node labelled(String key, Node control) {
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add(Style.CAPTION);
        var box = new HBox(4, label, control);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void ask() {
        Product chosen = product.node().getValue();
        if (!customer.getText().isBlank() && chosen != null && week.node().getValue() != null) {
            model.explain(new Carton(customer.getText().strip(), chosen.code(), week.node().getValue()));
        }
    }

    private void showChoices() {
        model.trial().get().answer().ifPresent(trial -> {
            List<Product> products = Arrays.stream(trial.plan().products()).mapToObj(trial.now().market().products()::get).toList();
            List<Period> weeks = trial.plan().horizon().weeks();
            Optional<Carton> carton = model.carton().get();
            carton.ifPresent(c -> customer.setText(c.customer()));
            Optional<Product> before = Optional.ofNullable(product.node().getValue()).filter(products::contains);
            product.show(products, carton.flatMap(c -> products.stream().filter(p -> p.code().equals(c.product())).findFirst())
                    .or(() -> before).orElse(products.getFirst()));
            week.show(weeks, carton.map(Carton::week).filter(weeks::contains).orElse(weeks.getLast()));
        });
    }

    private void show() {
        Reading<Carton.Question, Explanation> reading = model.explanation().get();
        arithmetic.setText(reading.failure().map(why -> words.texts().say(Failure.message(why)))
                .or(() -> reading.answer().map(e -> String.join("\n", new ExplanationWords(words.texts()).lines(e))))
                .orElseGet(() -> words.texts().get("whatif.carton.none")));
    }
}
