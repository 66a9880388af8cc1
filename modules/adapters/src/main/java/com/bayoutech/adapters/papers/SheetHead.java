package com.bayoutech.adapters.papers;

import com.bayoutech.planning.DayPapers;
import com.bayoutech.planning.RoutePaper;
import java.io.IOException;
import java.util.List;

/** The top of a route's pages: whose they are and of which day. */
record SheetHead(DayPapers content, PaperClock clock, PageFlow flow) {
    private static final float DAY_WIDTH = 210;

    /** Begins the first page. */
    void open(RoutePaper route) throws IOException {
        flow.openPage();
        PaperFonts fonts = flow.fonts();
        Ink ink = flow.ink();
        float room = flow.width() - DAY_WIDTH - 16;
        ink.fill(flow.left(), flow.top() - 34, 5, 34, Tint.ofRoute(route.color()));
        ink.text(
                fonts.fit(route.vehicle(), fonts.bold(), 20, room),
                flow.left() + 12,
                flow.top() - 17,
                fonts.bold(),
                20,
                Tint.TEXT);
        String who = route.driver().map(name -> PaperWords.of("driver", name)).orElse(route.vehicleType());
        ink.text(
                fonts.fit(who, fonts.regular(), 11, room),
                flow.left() + 12,
                flow.top() - 32,
                fonts.regular(),
                11,
                Tint.TEXT);
        ink.textTo(clock.dayInWords(), flow.right(), flow.top() - 11, fonts.bold(), 11, Tint.TEXT);
        ink.textTo(
                fonts.fit(content.depot().name(), fonts.regular(), 9.5f, DAY_WIDTH),
                flow.right(),
                flow.top() - 23,
                fonts.regular(),
                9.5f,
                Tint.TEXT);
        ink.textTo(PaperWords.revision(content), flow.right(), flow.top() - 34, fonts.regular(), 8, Tint.QUIET);
        flow.advance(46);
    }

    /** A row of figures, each a name and a value; the last has twice the room. */
    void figures(List<List<String>> figures) throws IOException {
        PaperFonts fonts = flow.fonts();
        float width = flow.width() / (figures.size() + 1);
        flow.ink().fill(flow.left(), flow.y() - 32, flow.width(), 32, Tint.BAND);
        float x = flow.left() + 8;
        for (List<String> figure : figures) {
            flow.ink().text(figure.getFirst(), x, flow.y() - 11, fonts.regular(), 7.5f, Tint.QUIET);
            flow.ink()
                    .text(
                            fonts.fit(figure.getLast(), fonts.bold(), 10.5f, flow.right() - x),
                            x,
                            flow.y() - 25,
                            fonts.bold(),
                            10.5f,
                            Tint.TEXT);
            x += width;
        }
        flow.advance(38);
    }

    /** A line below; a blank one takes no room. */
    void note(String text) throws IOException {
        for (String line : flow.fonts().wrap(text, flow.fonts().regular(), 9, flow.width())) {
            flow.ink().text(line, flow.left(), flow.y() - 8, flow.fonts().regular(), 9, Tint.TEXT);
            flow.advance(13);
        }
    }

    /** Begins another page of the same route. */
    void continueOn(RoutePaper route) throws IOException {
        flow.openPage();
        PaperFonts fonts = flow.fonts();
        flow.ink()
                .text(
                        fonts.fit(
                                PaperWords.of("continued", route.vehicle()),
                                fonts.bold(),
                                11,
                                flow.width() - DAY_WIDTH),
                        flow.left(),
                        flow.top() - 10,
                        fonts.bold(),
                        11,
                        Tint.TEXT);
        flow.ink().textTo(clock.dayInWords(), flow.right(), flow.top() - 10, fonts.regular(), 9.5f, Tint.TEXT);
        flow.advance(20);
    }
}
