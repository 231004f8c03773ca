package sanwei.ui.view;

import sanwei.ui.explore.Shown;
import sanwei.ui.scope.Scope;

/** All that Explore shows. */
record View(Scope scope, Shown shown) {}
