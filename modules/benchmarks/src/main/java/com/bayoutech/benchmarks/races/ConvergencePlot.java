package com.bayoutech.benchmarks.races;

import com.bayoutech.benchmarks.contestants.Contestant;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws the mean gap of each program over time, from the moment when each of its runs that finds a plan has one. */
public final class ConvergencePlot {
    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 600;
    private static final int POINTS = 400;

    private ConvergencePlot() {}

    /** Writes a PNG. */
    public static void write(Path file, Map<Contestant, List<Curve>> curves, double seconds) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("Mean gap over time")
                .xAxisTitle("seconds since the process began")
                .yAxisTitle("% above the reference")
                .build();
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setXAxisMin(0.0).setXAxisMax(seconds).setYAxisMin(0.0);
        curves.forEach((contestant, runs) -> addSeries(chart, contestant, runs, seconds));
        BitmapEncoder.saveBitmap(chart, file.toString(), BitmapFormat.PNG);
    }

    private static void addSeries(XYChart chart, Contestant contestant, List<Curve> runs, double seconds) {
        List<Curve> found = runs.stream().filter(run -> !run.isEmpty()).toList();
        List<Double> times = new ArrayList<>();
        List<Double> gaps = new ArrayList<>();
        for (int point = 0; point <= POINTS && !found.isEmpty(); point++) {
            double second = seconds * point / POINTS;
            double gap = found.stream().mapToDouble(run -> run.gapAt(second)).sum() / found.size();
            if (!Double.isNaN(gap)) {
                times.add(second);
                gaps.add(gap);
            }
        }
        if (!times.isEmpty()) {
            String name = contestant.word() + " (" + found.size() + " of " + runs.size() + " runs)";
            chart.addSeries(name, times, gaps).setMarker(SeriesMarkers.NONE);
        }
    }
}
