package com.bayoutech.adapters.papers;

import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.Recipient;
import com.bayoutech.planning.DayPapers;
import com.bayoutech.planning.RoutePaper;
import com.bayoutech.planning.RoutePaper.Item;
import com.bayoutech.planning.RoutePaper.Loading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What goes onto a vehicle, load by load: what is delivered last is put in first. */
final class LoadingListForm implements FormPress.Form {
    private static final float ORDER_WIDTH = 30;
    private static final float STOP_WIDTH = 46;
    private static final float CODE_WIDTH = 190;
    private static final float PADDING = 5;

    private final DayPapers content;
    private final PaperClock clock;

    LoadingListForm(DayPapers content) {
        this.content = content;
        this.clock = new PaperClock(content.depot().zone(), content.day());
    }

    @Override
    public void print(RoutePaper route, PageFlow flow) throws IOException {
        SheetHead head = new SheetHead(content, clock, flow);
        head.open(route);
        head.figures(List.of(
                List.of(PaperWords.of("departure"), clock.time(route.route().departure())),
                List.of(PaperWords.of("stops"), String.valueOf(route.stops().size())),
                List.of(
                        PaperWords.of("load-at-start"),
                        PaperWords.loadOf(route.loadings().getFirst().total(), route.capacity()))));
        List<Loading> loadings = route.loadings();
        for (int number = 1; number <= loadings.size(); number++) {
            Loading loading = loadings.get(number - 1);
            title(route, loading, number, head, flow);
            int place = 0;
            for (Item item : loading.items()) {
                place++;
                row(route, item, place, head, flow);
            }
        }
    }

    private void title(RoutePaper route, Loading loading, int number, SheetHead head, PageFlow flow)
            throws IOException {
        if (!flow.hasRoom(70)) {
            head.continueOn(route);
        }
        String when = loading.reload()
                .map(reload -> PaperWords.of("next-load", number, clock.time(reload.arrival())))
                .orElseGet(() ->
                        PaperWords.of("first-load", clock.time(route.route().departure())));
        PaperFonts fonts = flow.fonts();
        flow.advance(8);
        flow.ink().text(when, flow.left(), flow.y() - 11, fonts.bold(), 11, Tint.TEXT);
        flow.ink()
                .textTo(
                        PaperWords.loadOf(loading.total(), route.capacity()),
                        flow.right(),
                        flow.y() - 11,
                        fonts.bold(),
                        11,
                        Tint.TEXT);
        flow.ink()
                .text(
                        loading.items().isEmpty()
                                ? PaperWords.of("nothing-to-load")
                                : PaperWords.of("items", loading.items().size()),
                        flow.left(),
                        flow.y() - 23,
                        fonts.regular(),
                        8.5f,
                        Tint.QUIET);
        flow.advance(29);
        flow.ink().line(flow.left(), flow.y(), flow.right(), flow.y(), 0.8f, Tint.QUIET);
    }

    private static void row(RoutePaper route, Item item, int place, SheetHead head, PageFlow flow) throws IOException {
        PaperFonts fonts = flow.fonts();
        float room = flow.width() - ORDER_WIDTH - STOP_WIDTH - CODE_WIDTH - 8;
        List<Line> lines = new ArrayList<>();
        if (item.visit().asked().isPresent()) {
            Recipient recipient =
                    item.visit().asked().map(OrderVisit::recipient).orElseThrow();
            Line.wrap(lines, recipient.name(), fonts, fonts.bold(), 9.5f, Tint.TEXT, room);
            Line.wrap(lines, recipient.addressLine(), fonts, fonts.regular(), 8.5f, Tint.TEXT, room);
        }
        float height = Math.max(Line.height(lines), CodeCell.height(item.visit())) + 2 * PADDING;
        if (!flow.hasRoom(height)) {
            head.continueOn(route);
        }
        float top = flow.y() - PADDING;
        flow.ink().text(String.valueOf(place), flow.left(), top - 14, fonts.bold(), 14, Tint.TEXT);
        flow.ink().text(PaperWords.of("stop"), flow.left() + ORDER_WIDTH, top - 8, fonts.regular(), 7.5f, Tint.QUIET);
        flow.ink().text(String.valueOf(item.stop()), flow.left() + ORDER_WIDTH, top - 20, fonts.bold(), 11, Tint.TEXT);
        Line.draw(lines, flow.ink(), flow.left() + ORDER_WIDTH + STOP_WIDTH, top);
        CodeCell.draw(item.visit(), flow, flow.right() - CODE_WIDTH, top, CODE_WIDTH);
        flow.advance(height);
        flow.ink().line(flow.left(), flow.y(), flow.right(), flow.y(), 0.5f, Tint.LINE);
    }
}
