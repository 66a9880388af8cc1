package com.bayoutech.adapters.papers;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A line of words in its font. */
record Line(String text, PDFont font, float size, Color color) {
    private static final float LEADING = 1.28f;

    /** Other words in the same font. */
    Line with(String other) {
        return new Line(other, font, size, color);
    }

    float height() {
        return size * LEADING;
    }

    void draw(Ink ink, float x, float baseline) throws IOException {
        ink.text(text, x, baseline, font, size, color);
    }

    static float height(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::height).sum();
    }

    /** Draws lines below each other, down from an upper edge. */
    static void draw(List<Line> lines, Ink ink, float x, float top) throws IOException {
        float y = top;
        for (Line line : lines) {
            line.draw(ink, x, y - line.size());
            y -= line.height();
        }
    }

    /** Adds a text in as many lines as it needs; a blank one adds none. */
    static void wrap(List<Line> lines, String text, PaperFonts fonts, PDFont font, float size, Color color, float width)
            throws IOException {
        for (String part : fonts.wrap(text, font, size, width)) {
            lines.add(new Line(part, font, size, color));
        }
    }
}
