package com.bayoutech.adapters.papers;

import com.bayoutech.domain.Order;
import com.bayoutech.planning.RoutePaper.PaperVisit;
import java.awt.Color;
import java.io.IOException;
import java.util.Optional;

/** A visit's reference, as bars where it can be, with what is to be handed over and a box to tick. */
final class CodeCell {
    private static final float BARS = 24;
    private static final float BOX = 11;
    private static final float WORDS = 23;

    private CodeCell() {}

    static float height(PaperVisit visit) {
        return (barcode(visit).isPresent() ? BARS + 3 : 0) + WORDS;
    }

    static void draw(PaperVisit visit, PageFlow flow, float x, float top, float width) throws IOException {
        PaperFonts fonts = flow.fonts();
        Ink ink = flow.ink();
        float y = top;
        Optional<Barcode> code = barcode(visit);
        Optional<Float> module = code.flatMap(bars -> bars.moduleWidth(width));
        if (module.isPresent()) {
            bars(code.orElseThrow(), module.get(), ink, x, y - BARS);
            y -= BARS + 3;
        }
        String reference = PaperWords.reference(visit);
        ink.text(fonts.fit(reference, fonts.bold(), 8.5f, width - BOX - 4), x, y - 8, fonts.bold(), 8.5f, Tint.TEXT);
        String goods = PaperWords.visit(visit.planned().kind())
                + visit.order()
                        .map(order -> " · " + PaperWords.of("load", PaperWords.load(order.load())))
                        .orElseGet(() -> visit.dropped().isPresent() ? " · " + PaperWords.dropped(visit) : "");
        ink.text(fonts.fit(goods, fonts.regular(), 8, width - BOX - 4), x, y - 19, fonts.regular(), 8, Tint.TEXT);
        if (visit.order().isPresent()) {
            ink.frame(x + width - BOX - 1, y - 18, BOX, BOX, 0.8f, Tint.QUIET);
        }
    }

    private static Optional<Barcode> barcode(PaperVisit visit) {
        // What is not to be done is not to be scanned either.
        return visit.order().map(Order::reference).flatMap(Barcode::of);
    }

    private static void bars(Barcode code, float module, Ink ink, float x, float y) throws IOException {
        float at = x + Barcode.quietZone(module);
        int from = 0;
        while (from < code.length()) {
            int to = from;
            while (to < code.length() && code.isDark(to) == code.isDark(from)) {
                to++;
            }
            if (code.isDark(from)) {
                ink.fill(at + from * module, y, (to - from) * module, BARS, Color.BLACK);
            }
            from = to;
        }
    }
}
