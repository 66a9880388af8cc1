package com.bayoutech.adapters.papers;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws on one page, above what is there. */
final class Ink implements AutoCloseable {
    /** Of a quarter circle, how far its control points are along the tangents (four cubic Bézier curves make a circle). */
    private static final float KAPPA = 0.5523f;

    private final PDPageContentStream out;
    private final PaperFonts fonts;

    Ink(PDDocument document, PDPage page, PaperFonts fonts) throws IOException {
        this.out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
        this.fonts = fonts;
    }

    /** Writes on one line, from the left. */
    void text(String text, float x, float y, PDFont font, float size, Color color) throws IOException {
        turnedText(text, x, y, 0, font, size, color);
    }

    /** Writes on one line that ends here. */
    void textTo(String text, float right, float y, PDFont font, float size, Color color) throws IOException {
        String clean = fonts.printable(text);
        text(clean, right - fonts.width(clean, font, size), y, font, size, color);
    }

    void centred(String text, float x, float y, PDFont font, float size, Color color) throws IOException {
        String clean = fonts.printable(text);
        text(clean, x - fonts.width(clean, font, size) / 2, y, font, size, color);
    }

    /** Writes from a point in a direction, in radians against the clock. */
    void turnedText(String text, float x, float y, double angle, PDFont font, float size, Color color)
            throws IOException {
        String clean = fonts.printable(text);
        if (clean.isBlank()) {
            return;
        }
        out.beginText();
        out.setFont(font, size);
        out.setNonStrokingColor(color);
        out.setTextMatrix(Matrix.getRotateInstance(angle, x, y));
        out.showText(clean);
        out.endText();
    }

    /** The ground around letters that are written next. */
    void halo(String text, float x, float y, double angle, PDFont font, float size) throws IOException {
        String clean = fonts.printable(text);
        out.saveGraphicsState();
        out.beginText();
        out.setFont(font, size);
        out.setStrokingColor(Tint.WHITE);
        out.setLineWidth(1.8f);
        out.setLineJoinStyle(1);
        out.setLineDashPattern(new float[0], 0);
        out.setRenderingMode(RenderingMode.STROKE);
        out.setTextMatrix(Matrix.getRotateInstance(angle, x, y));
        out.showText(clean);
        out.endText();
        out.restoreGraphicsState();
    }

    void fill(float x, float y, float width, float height, Color color) throws IOException {
        out.setNonStrokingColor(color);
        out.addRect(x, y, width, height);
        out.fill();
    }

    void frame(float x, float y, float width, float height, float thickness, Color color) throws IOException {
        out.setStrokingColor(color);
        out.setLineWidth(thickness);
        out.setLineDashPattern(new float[0], 0);
        out.addRect(x, y, width, height);
        out.stroke();
    }

    void line(float fromX, float fromY, float toX, float toY, float thickness, Color color) throws IOException {
        polyline(List.of(new float[] {fromX, fromY, toX, toY}), thickness, color);
    }

    /** Draws lines of alternating x and y, with round ends. */
    void polyline(List<float[]> lines, float thickness, Color color, float... dashes) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        out.setStrokingColor(color);
        out.setLineWidth(thickness);
        out.setLineCapStyle(dashes.length == 0 ? 1 : 0);
        out.setLineJoinStyle(1);
        out.setLineDashPattern(dashes, 0);
        for (float[] line : lines) {
            path(line);
        }
        out.stroke();
    }

    /** Fills rings of alternating x and y; a ring within a ring is a hole. */
    void area(List<float[]> rings, Color color) throws IOException {
        out.setNonStrokingColor(color);
        for (float[] ring : rings) {
            path(ring);
            out.closePath();
        }
        out.fillEvenOdd();
    }

    private void path(float[] line) throws IOException {
        out.moveTo(line[0], line[1]);
        for (int i = 2; i < line.length; i += 2) {
            out.lineTo(line[i], line[i + 1]);
        }
    }

    void disc(float x, float y, float radius, Color color) throws IOException {
        float bend = radius * KAPPA;
        out.setNonStrokingColor(color);
        out.moveTo(x + radius, y);
        out.curveTo(x + radius, y + bend, x + bend, y + radius, x, y + radius);
        out.curveTo(x - bend, y + radius, x - radius, y + bend, x - radius, y);
        out.curveTo(x - radius, y - bend, x - bend, y - radius, x, y - radius);
        out.curveTo(x + bend, y - radius, x + radius, y - bend, x + radius, y);
        out.fill();
    }

    /** What is drawn until {@link #release()} shows within the rectangle alone. */
    void clip(float x, float y, float width, float height) throws IOException {
        out.saveGraphicsState();
        out.addRect(x, y, width, height);
        out.clip();
    }

    void release() throws IOException {
        out.restoreGraphicsState();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
