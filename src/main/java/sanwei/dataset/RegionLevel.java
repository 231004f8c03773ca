package sanwei.dataset;

import sanwei.work.Coded;

/** Levels of the region tree, from the widest to the narrowest. */
public enum RegionLevel implements Coded {
    PROVINCE,
    CITY,
    COUNTY,
    UNIT
}
