package com.bayoutech.adapters.papers;

import com.bayoutech.domain.Place;
import com.bayoutech.planning.RoutePaper;
import com.bayoutech.planning.RoutePaper.PaperStop;
import com.bayoutech.streets.StreetPath;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws a route on its map: the streets below, the way with its direction, the depot and the numbered stops. All of it is lines, sharp at any size. */
final class MapDrawing {
    private static final float ARROW_EVERY = 70;

    private final BaseTiles tiles;
    private final PaperFonts fonts;

    MapDrawing(BaseTiles tiles, PaperFonts fonts) {
        this.tiles = tiles;
        this.fonts = fonts;
    }

    /** Where on the page, from the lower left corner. */
    record Frame(float x, float y, float width, float height) {}

    void draw(RoutePaper route, Place depot, Ink ink, Frame frame) throws IOException {
        List<Place> all = new ArrayList<>();
        all.add(depot);
        route.way().legs().forEach(leg -> all.addAll(leg.line()));
        route.stops().forEach(stop -> stop.place().ifPresent(all::add));
        MapWindow window = MapWindow.around(all, frame);
        ink.clip(frame.x(), frame.y(), frame.width(), frame.height());
        ink.fill(frame.x(), frame.y(), frame.width(), frame.height(), Tint.WHITE);
        MapGround ground = new MapGround(tiles, fonts, window);
        if (tiles.isThere()) {
            ground.draw(ink);
        }
        way(route, window, ink);
        if (tiles.isThere()) {
            ground.name(ink);
        }
        stops(route, depot, window, ink);
        String corner = tiles.isThere() ? tiles.attribution() : PaperWords.of("no-map");
        float width = fonts.width(fonts.printable(corner), fonts.regular(), 6) + 6;
        ink.fill(frame.x() + frame.width() - width, frame.y(), width, 9, Tint.WHITE);
        ink.textTo(corner, frame.x() + frame.width() - 3, frame.y() + 2.5f, fonts.regular(), 6, Tint.QUIET);
        ink.release();
        ink.frame(frame.x(), frame.y(), frame.width(), frame.height(), 0.7f, Tint.LINE);
    }

    private static void way(RoutePaper route, MapWindow window, Ink ink) throws IOException {
        Color color = Tint.ofRoute(route.color());
        List<float[]> driven = new ArrayList<>();
        List<float[]> missing = new ArrayList<>();
        for (StreetPath.Leg leg : route.way().legs()) {
            float[] line = line(leg.line(), window);
            if (line.length > 0) {
                switch (leg) {
                    case StreetPath.Driven known -> driven.add(line);
                    case StreetPath.Missing unknown -> missing.add(line);
                }
            }
        }
        ink.polyline(driven, 4, Tint.WHITE);
        ink.polyline(driven, 2.2f, color);
        ink.polyline(missing, 1.6f, color, 5, 4);
        for (float[] line : driven) {
            arrows(line, ink, color);
        }
    }

    private static float[] line(List<Place> places, MapWindow window) {
        float[] line = new float[places.size() * 2];
        for (int i = 0; i < places.size(); i++) {
            line[2 * i] = window.x(places.get(i));
            line[2 * i + 1] = window.y(places.get(i));
        }
        return line.length < 4 ? new float[0] : window.visible(line);
    }

    /** Which way it goes, in the middle of each stretch. */
    private static void arrows(float[] line, Ink ink, Color color) throws IOException {
        float passed = ARROW_EVERY / 2;
        for (int i = 2; i < line.length; i += 2) {
            float dx = line[i] - line[i - 2];
            float dy = line[i + 1] - line[i - 1];
            float length = (float) Math.hypot(dx, dy);
            passed += length;
            if (passed >= ARROW_EVERY && length > 4) {
                passed = 0;
                float x = line[i - 2] + dx / 2;
                float y = line[i - 1] + dy / 2;
                float ux = dx / length * 4;
                float uy = dy / length * 4;
                float[] head = {x + ux, y + uy, x - ux - uy, y - uy + ux, x - ux + uy, y - uy - ux};
                ink.area(List.of(head), color);
            }
        }
    }

    private void stops(RoutePaper route, Place depot, MapWindow window, Ink ink) throws IOException {
        for (PaperStop stop : route.stops().reversed()) {
            if (stop.place().isPresent()) {
                float x = window.x(stop.place().get());
                float y = window.y(stop.place().get());
                ink.disc(x, y, 7, Tint.WHITE);
                ink.disc(x, y, 6, Tint.TEXT);
                ink.centred(
                        String.valueOf(stop.number()),
                        x,
                        y - 2.3f,
                        fonts.bold(),
                        stop.number() < 100 ? 6.3f : 5,
                        Tint.WHITE);
            }
        }
        float x = window.x(depot);
        float y = window.y(depot);
        ink.fill(x - 6.5f, y - 6.5f, 13, 13, Tint.WHITE);
        ink.fill(x - 5.5f, y - 5.5f, 11, 11, Tint.ofRoute(route.color()));
        float[] house = {x - 3.6f, y - 3.4f, x - 3.6f, y + 0.8f, x, y + 3.8f, x + 3.6f, y + 0.8f, x + 3.6f, y - 3.4f};
        ink.area(List.of(house), Tint.WHITE);
    }
}
