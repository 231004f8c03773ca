package sanwei.dataset;

import sanwei.work.Coded;

/** How prices and stocks are collected from the panel. */
public enum SurveyMethod implements Coded {
    VISIT,
    TERMINAL,
    PHONE,
    SMS
}
