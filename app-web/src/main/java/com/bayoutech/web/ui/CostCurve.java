package com.bayoutech.web.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The cost of the best schedule so far over the time of a run: it only falls, in steps, and flattens when it is as good as it gets. */
public final class CostCurve extends Div {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 64;
    private static final int TOP = 4;

    private final List<Point> points = new ArrayList<>();
    private final Svg drawing = new Svg();
    private final Span first = new Span();
    private final Span last = new Span();

    /** What a run reported. */
    private record Point(double seconds, double cost) {}

    public CostCurve() {
        addClassName("bayou-curve");
        first.addClassName("bayou-curve-first");
        last.addClassName("bayou-curve-last");
        add(first, last, drawing);
        clear();
    }

    /** Starts a new run. */
    public void clear() {
        points.clear();
        first.setText("");
        last.setText("");
        draw();
    }

    /**
     * Adds what the run reports.
     *
     * @param elapsed since the run's start, later than any before
     * @param words the cost as people read it: "$4,812"
     */
    public void add(Duration elapsed, double cost, String words) {
        points.add(new Point(elapsed.toMillis() / 1000.0, cost));
        if (points.size() == 1) {
            first.setText(words);
        } else {
            last.setText(words);
        }
        draw();
    }

    private void draw() {
        String line = line();
        drawing.setSvg(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"%s\">%s</svg>",
                WIDTH,
                HEIGHT,
                Texts.of("ui.curve"),
                line.isEmpty()
                        ? ""
                        : "<path class=\"area\" d=\"" + line + " V" + HEIGHT + " H0 Z\"/><path class=\"line\" d=\""
                                + line + "\"/>"));
    }

    private String line() {
        if (points.isEmpty()) {
            return "";
        }
        double seconds = Math.max(1e-3, points.getLast().seconds());
        double highest = points.stream().mapToDouble(Point::cost).max().orElseThrow();
        double lowest = points.stream().mapToDouble(Point::cost).min().orElseThrow();
        double range = Math.max(1e-9, (highest - lowest) * 1.15);
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            double x = WIDTH * point.seconds() / seconds;
            double y = TOP + (HEIGHT - TOP) * (highest - point.cost()) / range;
            path.append(String.format(Locale.ROOT, path.isEmpty() ? "M0 %2$.1f H%1$.1f" : " H%.1f V%.1f", x, y));
        }
        return path.toString();
    }
}
