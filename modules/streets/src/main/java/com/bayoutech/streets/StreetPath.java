package com.bayoutech.streets;

import com.bayoutech.domain.Place;
import java.time.Duration;
import java.util.List;

/** The way past some stops. */
public record StreetPath(List<Leg> legs) {
    public StreetPath {
        legs = List.copyOf(legs);
    }

    /** From one stop to the next. */
    public sealed interface Leg {
        /** The line to draw: along the streets, or straight where there is no way. */
        List<Place> line();
    }

    /**
     * A leg that can be driven.
     *
     * @param travel free flow
     * @param steps what the driver does, from departure to arrival
     */
    public record Driven(List<Place> line, Duration travel, double meters, List<Step> steps, Curb arrival)
            implements Leg {
        public Driven {
            line = List.copyOf(line);
            steps = List.copyOf(steps);
        }
    }

    /** A leg without a way, as the crow flies. */
    public record Missing(List<Place> line) implements Leg {
        public Missing {
            line = List.copyOf(line);
        }
    }

    /**
     * One instruction.
     *
     * @param text such as "Turn left onto Mill Lane"
     * @param meters from here to the next step
     * @param at where it begins
     */
    public record Step(Turn turn, String text, String street, double meters, Duration travel, Place at) {}

    /** What a driver does at a step. */
    public enum Turn {
        DEPART,
        CONTINUE,
        SLIGHT_LEFT,
        LEFT,
        SHARP_LEFT,
        SLIGHT_RIGHT,
        RIGHT,
        SHARP_RIGHT,
        KEEP_LEFT,
        KEEP_RIGHT,
        U_TURN,
        ROUNDABOUT,
        ARRIVE
    }

    /** On which side of the vehicle a stop lies on arrival. */
    public enum Curb {
        LEFT,
        RIGHT,
        /** The stop is on the street itself, or its side does not matter. */
        EITHER
    }
}
