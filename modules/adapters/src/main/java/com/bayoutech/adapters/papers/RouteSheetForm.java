package com.bayoutech.adapters.papers;

import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.Recipient;
import com.bayoutech.planning.DayPapers;
import com.bayoutech.planning.RoutePaper;
import com.bayoutech.planning.RoutePaper.PaperStop;
import com.bayoutech.planning.RoutePaper.PaperVisit;
import com.bayoutech.routing.PlannedReload;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A route as its driver takes it along: what it is, its map, and a block a visit. */
final class RouteSheetForm implements FormPress.Form {
    private static final float NUMBER_WIDTH = 26;
    private static final float TIME_WIDTH = 92;
    private static final float CODE_WIDTH = 158;
    private static final float GAP = 8;
    private static final float PADDING = 5;
    private static final float MAP_HEIGHT = 216;

    private final DayPapers content;
    private final PaperClock clock;
    private final MapDrawing map;

    RouteSheetForm(DayPapers content, MapDrawing map) {
        this.content = content;
        this.clock = new PaperClock(content.depot().zone(), content.day());
        this.map = map;
    }

    @Override
    public void print(RoutePaper route, PageFlow flow) throws IOException {
        SheetHead head = new SheetHead(content, clock, flow);
        head.open(route);
        head.figures(List.of(
                List.of(PaperWords.of("departure"), clock.time(route.route().departure())),
                List.of(PaperWords.of("back"), clock.time(route.route().end())),
                List.of(PaperWords.of("stops"), String.valueOf(route.stops().size())),
                List.of(
                        PaperWords.of("distance"),
                        PaperWords.distance(route.route().distanceMeters())),
                List.of(
                        PaperWords.of("driving"),
                        PaperClock.length(route.route().driving())),
                List.of(
                        PaperWords.of("load-at-start"),
                        PaperWords.loadOf(route.loadings().getFirst().total(), route.capacity()))));
        head.note(PaperWords.breaks(route.breaks(), clock));
        map.draw(
                route,
                content.depot().place(),
                flow.ink(),
                new MapDrawing.Frame(flow.left(), flow.y() - MAP_HEIGHT, flow.width(), MAP_HEIGHT));
        flow.advance(MAP_HEIGHT + 10);
        columns(flow);
        for (PaperStop stop : route.stops()) {
            for (int visit = 0; visit < stop.visits().size(); visit++) {
                block(route, stop, visit, head, flow);
            }
            for (PlannedReload reload : route.route().reloads()) {
                if (reload.stopsBefore() == stop.number()) {
                    band(
                            PaperWords.of("reload", clock.time(reload.arrival()), clock.time(reload.departure())),
                            route,
                            head,
                            flow);
                }
            }
        }
        band(
                PaperWords.of(
                        "back-at",
                        content.depot().name(),
                        clock.time(route.route().end())),
                route,
                head,
                flow);
    }

    private static void columns(PageFlow flow) throws IOException {
        Line head = new Line("", flow.fonts().bold(), 7.5f, Tint.QUIET);
        float y = flow.y() - 8;
        head.with(PaperWords.of("stop")).draw(flow.ink(), flow.left(), y);
        head.with(PaperWords.of("planned")).draw(flow.ink(), flow.left() + NUMBER_WIDTH, y);
        head.with(PaperWords.of("recipient")).draw(flow.ink(), flow.left() + NUMBER_WIDTH + TIME_WIDTH, y);
        head.with(PaperWords.of("reference")).draw(flow.ink(), flow.right() - CODE_WIDTH, y);
        flow.advance(12);
        flow.ink().line(flow.left(), flow.y(), flow.right(), flow.y(), 0.8f, Tint.QUIET);
    }

    private void block(RoutePaper route, PaperStop stop, int index, SheetHead head, PageFlow flow) throws IOException {
        PaperVisit visit = stop.visits().get(index);
        List<Line> times = times(stop, index, flow);
        List<Line> words = words(visit, flow);
        float height = Math.max(Math.max(Line.height(times), Line.height(words)), CodeCell.height(visit)) + 2 * PADDING;
        if (!flow.hasRoom(height)) {
            head.continueOn(route);
            columns(flow);
        }
        float top = flow.y() - PADDING;
        Ink ink = flow.ink();
        if (index == 0) {
            float radius = 9;
            ink.disc(flow.left() + radius, top - radius, radius, Tint.TEXT);
            ink.centred(
                    String.valueOf(stop.number()),
                    flow.left() + radius,
                    top - radius - 3.1f,
                    flow.fonts().bold(),
                    stop.number() < 100 ? 8.5f : 7,
                    Tint.WHITE);
        }
        Line.draw(times, ink, flow.left() + NUMBER_WIDTH, top);
        Line.draw(words, ink, flow.left() + NUMBER_WIDTH + TIME_WIDTH, top);
        CodeCell.draw(visit, flow, flow.right() - CODE_WIDTH, top, CODE_WIDTH);
        flow.advance(height);
        ink.line(flow.left(), flow.y(), flow.right(), flow.y(), 0.5f, Tint.LINE);
    }

    private List<Line> times(PaperStop stop, int index, PageFlow flow) {
        PaperVisit visit = stop.visits().get(index);
        Instant start = visit.planned().start();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(clock.time(start), flow.fonts().bold(), 12, Tint.TEXT));
        Line small = new Line("", flow.fonts().regular(), 7.5f, Tint.QUIET);
        visit.asked().ifPresent(asked -> {
            lines.add(small.with(clock.windows(asked.visit().windows())));
            lines.add(
                    small.with(PaperWords.of("service", asked.visit().service().toMinutes())));
        });
        if (index == 0) {
            if (Duration.between(stop.planned().arrival(), start).toMinutes() > 0) {
                lines.add(small.with(
                        PaperWords.of("arrive", clock.time(stop.planned().arrival()))));
            }
            lines.add(small.with(PaperWords.fromBefore(
                    PaperClock.length(stop.planned().travel()),
                    PaperWords.distance(stop.planned().distanceMeters()))));
        }
        return lines;
    }

    private static List<Line> words(PaperVisit visit, PageFlow flow) throws IOException {
        PaperFonts fonts = flow.fonts();
        float room = flow.width() - NUMBER_WIDTH - TIME_WIDTH - CODE_WIDTH - GAP;
        List<Line> lines = new ArrayList<>();
        if (visit.asked().isEmpty()) {
            lines.add(new Line(PaperWords.dropped(visit), fonts.bold(), 10, Tint.QUIET));
            return lines;
        }
        OrderVisit asked = visit.asked().orElseThrow();
        Recipient recipient = asked.recipient();
        Line.wrap(lines, recipient.name(), fonts, fonts.bold(), 10, Tint.TEXT, room);
        Line.wrap(lines, recipient.addressLine(), fonts, fonts.regular(), 9, Tint.TEXT, room);
        Line.wrap(lines, recipient.phone(), fonts, fonts.regular(), 9, Tint.TEXT, room);
        Line.wrap(lines, recipient.notes(), fonts, fonts.bold(), 8.5f, Tint.TEXT, room);
        return lines;
    }

    private void band(String text, RoutePaper route, SheetHead head, PageFlow flow) throws IOException {
        float height = 18;
        if (!flow.hasRoom(height)) {
            head.continueOn(route);
        }
        flow.ink().fill(flow.left(), flow.y() - height, flow.width(), height, Tint.BAND);
        flow.ink()
                .text(
                        flow.fonts().fit(text, flow.fonts().bold(), 9, flow.width() - NUMBER_WIDTH),
                        flow.left() + NUMBER_WIDTH,
                        flow.y() - 12.5f,
                        flow.fonts().bold(),
                        9,
                        Tint.TEXT);
        flow.advance(height);
    }
}
