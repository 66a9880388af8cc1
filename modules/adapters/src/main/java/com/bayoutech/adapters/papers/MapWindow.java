package com.bayoutech.adapters.papers;

import com.bayoutech.adapters.papers.MapDrawing.Frame;
import com.bayoutech.domain.Place;
import java.util.Arrays;
import java.util.List;

/**
 * Which part of the world a frame on paper shows, in the Mercator projection of web maps, where the world is a square from 0 to 1, north at 0.
 *
 * @param scale how many points the world is wide
 */
record MapWindow(Frame frame, double west, double north, double scale) {
    /** At least so far around a single stop; beyond, tiles have nothing more to show. */
    private static final double MOST_SCALE = 512.0 * (1 << 15);

    private static final double PADDING = 16;

    /** As near as shows all these places. */
    static MapWindow around(List<Place> places, Frame frame) {
        double west = 1;
        double east = 0;
        double north = 1;
        double south = 0;
        for (Place place : places) {
            west = Math.min(west, mercatorX(place.longitude()));
            east = Math.max(east, mercatorX(place.longitude()));
            north = Math.min(north, mercatorY(place.latitude()));
            south = Math.max(south, mercatorY(place.latitude()));
        }
        double scale = Math.min(
                MOST_SCALE,
                Math.min(
                        (frame.width() - 2 * PADDING) / Math.max(east - west, 1e-9),
                        (frame.height() - 2 * PADDING) / Math.max(south - north, 1e-9)));
        return new MapWindow(
                frame,
                (west + east) / 2 - frame.width() / 2 / scale,
                (north + south) / 2 - frame.height() / 2 / scale,
                scale);
    }

    double east() {
        return west + frame.width() / scale;
    }

    double south() {
        return north + frame.height() / scale;
    }

    float x(double mercatorX) {
        return (float) (frame.x() + (mercatorX - west) * scale);
    }

    float y(double mercatorY) {
        return (float) (frame.y() + frame.height() - (mercatorY - north) * scale);
    }

    float x(Place place) {
        return x(mercatorX(place.longitude()));
    }

    float y(Place place) {
        return y(mercatorY(place.latitude()));
    }

    static double mercatorX(double longitude) {
        return (longitude + 180) / 360;
    }

    static double mercatorY(double latitude) {
        double sine = Math.sin(Math.toRadians(Math.clamp(latitude, -85.0, 85.0)));
        return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }

    /** A line without points that nobody could tell apart, or without any where all of it is outside. */
    float[] visible(float[] line) {
        float leastX = Float.MAX_VALUE;
        float mostX = -Float.MAX_VALUE;
        float leastY = Float.MAX_VALUE;
        float mostY = -Float.MAX_VALUE;
        float[] thinned = new float[line.length];
        int size = 0;
        for (int i = 0; i < line.length; i += 2) {
            float x = line[i];
            float y = line[i + 1];
            leastX = Math.min(leastX, x);
            mostX = Math.max(mostX, x);
            leastY = Math.min(leastY, y);
            mostY = Math.max(mostY, y);
            boolean isEnd = i == 0 || i == line.length - 2;
            if (isEnd || Math.abs(x - thinned[size - 2]) + Math.abs(y - thinned[size - 1]) > 0.5f) {
                thinned[size++] = x;
                thinned[size++] = y;
            }
        }
        boolean outside = mostX < frame.x()
                || leastX > frame.x() + frame.width()
                || mostY < frame.y()
                || leastY > frame.y() + frame.height();
        return outside || size < 4 ? new float[0] : Arrays.copyOf(thinned, size);
    }
}
