package sanwei.report;

import sanwei.work.Coded;

/** What the colours of the grid say of its values. */
public enum Colouring implements Coded {
    OFF,
    /** On which side of its band a value lies. */
    BAND,
    /** How large it is among those of its measure. */
    SEQUENTIAL,
    /** How far it lies beside its band, or beside zero where there is none. */
    DIVERGING
}
