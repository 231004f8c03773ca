package sanwei.ui.whatif;

import java.util.Optional;
import sanwei.allocation.parameter.Scenario;
import sanwei.time.Period;
import sanwei.ui.history.History;
import sanwei.ui.whatif.analysis.Opening;

/** Goes on with what an analysis came upon, in one step that can be taken back. */
record FromAnalysis(WhatIfModel model, History history) implements Opening {

    @Override
    public void take(Scenario scenario) {
        DraftModel draft = model.draft();
        draft.use(draft.entered().get().with(scenario.named(draft.scenario().name())));
    }

    @Override
    public void take(Scenario scenario, Scenario against) {
        Against before = model.against().get();
        Against now = new Against.Other(Optional.empty(), against);
        history.together(() -> {
            take(scenario);
            model.against().set(now);
            history.changed(() -> model.against().set(before), () -> model.against().set(now));
        });
    }

    @Override
    public void explain(String customer, String product, Period week) {
        model.explain(new Carton(customer, product, week));
    }
}
