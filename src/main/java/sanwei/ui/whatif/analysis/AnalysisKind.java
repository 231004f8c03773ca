package sanwei.ui.whatif.analysis;

import sanwei.work.Coded;

/** The ways of analysing replays, in the order in which they are offered. */
public enum AnalysisKind implements Coded {
    TORNADO,
    MAP,
    MONTE_CARLO,
    SEEK,
    RULES,
    GAMING
}
