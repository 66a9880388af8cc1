package com.bayoutech.streets.town;

import java.util.List;

/** A line walked by the meter. */
final class Course {
    private final List<Spot> line;
    private final double[] starts;

    Course(List<Spot> line) {
        this.line = line;
        this.starts = new double[line.size()];
        for (int index = 1; index < starts.length; index++) {
            starts[index] = starts[index - 1] + line.get(index - 1).metersTo(line.get(index));
        }
    }

    double meters() {
        return starts[starts.length - 1];
    }

    Spot at(double meters) {
        int leg = leg(meters);
        double length = starts[leg + 1] - starts[leg];
        return line.get(leg).towards(line.get(leg + 1), (meters - starts[leg]) / length);
    }

    /** A point a meter on, in the direction of the line there. */
    Spot ahead(double meters) {
        int leg = leg(meters);
        double length = starts[leg + 1] - starts[leg];
        return line.get(leg).towards(line.get(leg + 1), (meters + 1 - starts[leg]) / length);
    }

    private int leg(double meters) {
        int leg = 0;
        while (leg < starts.length - 2 && starts[leg + 1] < meters) {
            leg++;
        }
        return leg;
    }
}
