package com.bayoutech.adapters.papers;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names along streets: straight, upright, and none upon another. */
final class StreetLabels {
    private static final float SIZE = 5.6f;
    private static final Color COLOR = new Color(0x4c524f);
    /** A stretch is straight where the way is hardly longer than the line between its ends. */
    private static final double STRAIGHT = 0.985;
    /** A name comes again only so far away. */
    private static final double REPEAT = 200;

    private final PaperFonts fonts;
    private final MapWindow window;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final Map<String, List<float[]>> written = new HashMap<>();

    StreetLabels(PaperFonts fonts, MapWindow window) {
        this.fonts = fonts;
        this.window = window;
    }

    /** Writes a name in the middle of a line, if it has room there. */
    void add(String name, float[] line, Ink ink) throws IOException {
        String text = fonts.printable(name);
        float width = fonts.width(text, fonts.regular(), SIZE);
        float length = length(line);
        if (length < width + 6) {
            return;
        }
        float[] from = at(line, (length - width) / 2);
        float[] to = at(line, (length + width) / 2);
        if (Math.hypot(to[0] - from[0], to[1] - from[1]) < width * STRAIGHT) {
            return;
        }
        float[] start = from[0] <= to[0] ? from : to;
        float[] end = from[0] <= to[0] ? to : from;
        Rectangle2D room = room(start, end);
        if (isOutside(room) || taken.stream().anyMatch(room::intersects) || isNear(text, start)) {
            return;
        }
        taken.add(room);
        written.computeIfAbsent(text, unknown -> new ArrayList<>()).add(start);
        double angle = Math.atan2(end[1] - start[1], end[0] - start[0]);
        float x = start[0] + (float) Math.sin(angle) * SIZE * 0.34f;
        float y = start[1] - (float) Math.cos(angle) * SIZE * 0.34f;
        ink.halo(text, x, y, angle, fonts.regular(), SIZE);
        ink.turnedText(text, x, y, angle, fonts.regular(), SIZE, COLOR);
    }

    private static Rectangle2D room(float[] start, float[] end) {
        float least = Math.min(start[1], end[1]);
        float most = Math.max(start[1], end[1]);
        return new Rectangle2D.Float(
                start[0] - SIZE / 2, least - SIZE / 2, end[0] - start[0] + SIZE, most - least + SIZE);
    }

    private boolean isOutside(Rectangle2D room) {
        MapDrawing.Frame frame = window.frame();
        return !new Rectangle2D.Float(frame.x(), frame.y(), frame.width(), frame.height()).contains(room);
    }

    private boolean isNear(String text, float[] place) {
        return written.getOrDefault(text, List.of()).stream()
                .anyMatch(other -> Math.hypot(other[0] - place[0], other[1] - place[1]) < REPEAT);
    }

    private static float length(float[] line) {
        float length = 0;
        for (int i = 2; i < line.length; i += 2) {
            length += (float) Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
        }
        return length;
    }

    private static float[] at(float[] line, float distance) {
        float left = distance;
        for (int i = 2; i < line.length; i += 2) {
            float step = (float) Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
            if (step > 0 && left <= step) {
                float share = left / step;
                return new float[] {
                    line[i - 2] + (line[i] - line[i - 2]) * share, line[i - 1] + (line[i + 1] - line[i - 1]) * share
                };
            }
            left -= step;
        }
        return new float[] {line[line.length - 2], line[line.length - 1]};
    }
}
