package sanwei.ui.whatif.analysis;

import sanwei.allocation.parameter.Scenario;
import sanwei.simulation.ReplayPlan;
import sanwei.time.Period;
import sanwei.ui.scope.Setting;

/**
 * The replay that is analysed: the one whose indicators are on the screen.
 *
 * @param stretch the period whose weeks are replayed, and over which indicators are read
 */
public record Subject(Setting setting, Period stretch, Scenario scenario, ReplayPlan plan) {}
