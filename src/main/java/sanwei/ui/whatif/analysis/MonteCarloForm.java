package sanwei.ui.whatif.analysis;

import sanwei.simulation.Spreads;

/** What a Monte Carlo is told. */
record MonteCarloForm(int runs, long seed, Spreads spreads) {

    MonteCarloForm withRuns(int other) {
        return new MonteCarloForm(other, seed, spreads);
    }

    MonteCarloForm withSeed(long other) {
        return new MonteCarloForm(runs, other, spreads);
    }

    MonteCarloForm with(Spreads other) {
        return new MonteCarloForm(runs, seed, other);
    }
}
