package sanwei.text;

import java.util.Locale;
import sanwei.work.Coded;

/** The languages everything is written in. */
public enum Language implements Coded {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Chinese for a Chinese locale, otherwise English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }
}
