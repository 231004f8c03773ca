package sanwei.ui.whatif;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import sanwei.dataset.Customers;
import sanwei.dataset.Product;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.simulation.CellShift;
import sanwei.simulation.CustomerShift;
import sanwei.text.PivotWords;
import sanwei.ui.control.Failure;
import sanwei.ui.control.FigureTable;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Where a result differs most from what it is held against: regions, cells, customers. */
final class ShiftPane extends BorderPane {

    private final Words words;
    private final WhatIfModel model;
    private final Label caption = new Label();
    private final FigureTable<CellShift> regions;
    private final FigureTable<CellShift> cells;
    private final FigureTable<CustomerShift> customers;
    private Optional<Shifts> shown = Optional.empty();

    ShiftPane(Words words, WhatIfModel model) {
        this.words = words;
        this.model = model;
        setMinHeight(0);
        caption.getStyleClass().addAll(Style.CAPTION, "panel-head");
        caption.setId("shift-caption");
        setTop(caption);
        regions = figures(new FigureTable<CellShift>(words, "shift-regions", "whatif.face.regions", "whatif.shift.none")
                .name("whatif.shift.region", 160, this::region));
        cells = figures(new FigureTable<CellShift>(words, "shift-cells", "whatif.face.cells", "whatif.shift.none")
                .name("whatif.shift.region", 140, this::region)
                .name("whatif.shift.format", 120, this::category)
                .figure("whatif.shift.month", 90, s -> s.cell().period(), this::period));
        customers = customers();
        model.shifts().addListener((property, before, now) -> show());
        words.language().addListener((property, before, now) -> show());
    }

    private FigureTable<CellShift> figures(FigureTable<CellShift> table) {
        return table
                .figure("whatif.shift.now", 90, CellShift::now, s -> value(s, CellShift::now))
                .figure("whatif.shift.then", 90, CellShift::then, s -> value(s, CellShift::then))
                .figure("whatif.shift.change", 90, CellShift::change, s -> words.figures().change(measure(), s.now(), s.then()));
    }

    private FigureTable<CustomerShift> customers() {
        return new FigureTable<CustomerShift>(words, "shift-customers", "whatif.face.customers", "whatif.shift.none")
                .name("whatif.shift.code", 90, s -> of().code().get(s.customer()))
                .name("whatif.shift.customer", 160, s -> of().name().get(s.customer()))
                .figure("whatif.shift.requested", 80, CustomerShift::requested, s -> words.figures().count(s.requested()))
                .figure("whatif.shift.now", 80, CustomerShift::now, s -> words.figures().count(s.now()))
                .figure("whatif.shift.then", 80, CustomerShift::then, s -> words.figures().count(s.then()))
                .figure("whatif.shift.change", 80, CustomerShift::change, s -> words.figures().gain(s.change()))
                .name("whatif.shift.most", 150, this::most)
                .opening(s -> model.explain(new Carton(of().code().get(s.customer()), product(s).code(), s.week())));
    }

    private String most(CustomerShift shift) {
        return words.texts().get("whatif.shift.most.of", product(shift).name(), shift.week().label());
    }

    private Customers of() {
        return shown.orElseThrow().asked().trial().now().market().customers();
    }

    private Product product(CustomerShift shift) {
        return shown.orElseThrow().asked().trial().now().market().products().get(shift.product());
    }

    private Measure measure() {
        return shown.orElseThrow().asked().measure();
    }

    private String value(CellShift shift, ToDoubleFunction<CellShift> of) {
        return words.figures().value(measure(), of.applyAsDouble(shift));
    }

    private String region(CellShift shift) {
        Shifts of = shown.orElseThrow();
        return shift.cell().region() < of.table().allRegions()
                ? of.table().regions().get(shift.cell().region()).name()
                : words.labels().total();
    }

    private String category(CellShift shift) {
        Shifts of = shown.orElseThrow();
        return new PivotWords(words.texts()).category(of.table(), new PivotRow(shift.cell().region(), shift.cell().category()));
    }

    private String period(CellShift shift) {
        return words.labels().of(shown.orElseThrow().table().periods().get(shift.cell().period()));
    }

    private void show() {
        Reading<Shifts.Question, Shifts> reading = model.shifts().get();
        if (reading.failure().isPresent()) {
            setCenter(Failure.panel(words, reading.failure().get()));
            return;
        }
        shown = reading.answer();
        shown.ifPresent(shifts -> {
            Face face = shifts.asked().face();
            caption.setText(face == Face.CUSTOMERS
                    ? words.texts().get("whatif.shift.customers", shifts.customers().size())
                    : words.texts().get("whatif.shift.of", words.labels().name(shifts.asked().measure())));
            switch (face) {
                case REGIONS -> fill(regions, shifts.cells());
                case CELLS -> fill(cells, shifts.cells());
                case CUSTOMERS -> fill(customers, shifts.customers());
                case COURSE, PARAMETERS, CARTON, ANALYSIS -> { }
            }
        });
    }

    private <T> void fill(FigureTable<T> table, List<T> rows) {
        table.show(rows);
        setCenter(table.node());
    }
}
