package com.bayoutech.web.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.Svg;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The cost of a run's best schedule over time, as a falling line. */
final class CostCurve extends Div {
    private static final int WIDTH = 340;
    private static final int HEIGHT = 44;

    private final List<Point> points = new ArrayList<>();
    private final Svg drawing = new Svg();

    private record Point(double seconds, long cents) {}

    CostCurve() {
        add(drawing);
        clear();
        addClassName("bayou-curve");
    }

    void clear() {
        points.clear();
        draw("");
    }

    void add(Duration elapsed, long cents) {
        points.add(new Point(elapsed.toMillis() / 1_000.0, cents));
        double end = Math.max(1, points.getLast().seconds());
        long most = points.stream().mapToLong(Point::cents).max().orElse(1);
        long least = points.stream().mapToLong(Point::cents).min().orElse(0);
        double span = Math.max(1, most - least);
        draw(points.stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        point.seconds() / end * WIDTH,
                        3 + (most - point.cents()) / span * (HEIGHT - 6)))
                .collect(Collectors.joining(" ")));
    }

    private void draw(String line) {
        drawing.setSvg(
                """
                <svg viewBox="0 0 %d %d" preserveAspectRatio="none" role="img" aria-label="Cost over time">\
                <polyline points="%s"/></svg>"""
                        .formatted(WIDTH, HEIGHT, line));
    }
}
