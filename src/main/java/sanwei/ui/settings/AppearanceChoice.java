package sanwei.ui.settings;

/** Light or dark, or whatever the system uses. */
public enum AppearanceChoice {
    LIGHT,
    DARK,
    SYSTEM
}
