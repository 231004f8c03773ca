package sanwei.ui.scope;

import sanwei.pivot.PivotSpec;

/** What a screen asks of the dataset that is open. */
public record Question(Setting setting, PivotSpec spec) {}
