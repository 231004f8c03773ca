package sanwei.ui.control;

import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two parts: the second beside the first where it finds enough room there, else below it. */
public final class BesideOrBelow extends Region {

    private final Region first;
    private final Region second;
    private final DoubleUnaryOperator taken;
    private final double least;
    private final double gap;

    /**
     * @param taken the width that the first part takes of a width, when the second stands beside it
     * @param least the width that the second part has to find there
     * @param gap between the two
     */
    public BesideOrBelow(Region first, Region second, DoubleUnaryOperator taken, double least, double gap) {
        this.first = first;
        this.second = second;
        this.taken = taken;
        this.least = least;
        this.gap = gap;
        getChildren().addAll(first, second);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean beside(double width) {
        return width < 0 || width - taken.applyAsDouble(width) - gap >= least;
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + gap + second.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return together(width, first.minHeight(-1), second.minHeight(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return together(width, first.prefHeight(-1), second.prefHeight(-1));
    }

    private double together(double width, double ofFirst, double ofSecond) {
        return beside(width) ? Math.max(ofFirst, ofSecond) : ofFirst + gap / 2 + ofSecond;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (beside(width)) {
            double left = Math.rint(Math.min(taken.applyAsDouble(width), width));
            first.resizeRelocate(0, 0, left, height);
            second.resizeRelocate(left + gap, 0, width - left - gap, height);
        } else {
            double above = Math.rint(Math.min(first.prefHeight(-1), Math.max(first.minHeight(-1), height - gap / 2 - second.minHeight(-1))));
            first.resizeRelocate(0, 0, width, above);
            second.resizeRelocate(0, above + gap / 2, width, Math.max(0, height - above - gap / 2));
        }
    }
}
