package sanwei.pivot;

import sanwei.dataset.SurveyMethod;

/** How much each collection method counts in a surveyed price or stock; renormalised over the methods present. */
public record MethodWeights(double visit, double terminal, double phone, double sms) {

    /** The handbook's: visit 20 %, terminal 40 %, phone 20 %, sms 20 %. */
    public static final MethodWeights HANDBOOK = new MethodWeights(0.2, 0.4, 0.2, 0.2);

    public MethodWeights {
        if (!(visit > 0 && terminal > 0 && phone > 0 && sms > 0)) {
            throw new IllegalArgumentException("every method needs a weight above 0");
        }
    }

    public double of(SurveyMethod method) {
        return switch (method) {
            case VISIT -> visit;
            case TERMINAL -> terminal;
            case PHONE -> phone;
            case SMS -> sms;
        };
    }
}
