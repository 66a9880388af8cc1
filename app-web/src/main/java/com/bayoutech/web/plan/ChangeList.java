package com.bayoutech.web.plan;

import com.bayoutech.planning.EditPreview;
import com.bayoutech.planning.EditPreview.RouteBreach;
import com.bayoutech.planning.VisitChange;
import com.bayoutech.planning.VisitChange.Spot;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a change would bring, before it is made: its price, what it breaks, which stops move, and which planned times change by how much. */
final class ChangeList extends Div {
    private static final int MOST = 12;

    private final DayBoard board;

    ChangeList(DayBoard board) {
        this.board = board;
        addClassName("bayou-changes");
    }

    void show(EditPreview preview) {
        show(preview.changes(), preview.extraCents(), preview.breaches());
    }

    void show(List<VisitChange> changes, long extraCents, List<RouteBreach> breaches) {
        removeAll();
        List<VisitChange> moved = changes.stream().filter(VisitChange::moved).toList();
        List<VisitChange> later = changes.stream()
                .filter(change -> !change.moved() && !minutes(change).isZero())
                .sorted(Comparator.comparing(ChangeList::minutes).reversed())
                .toList();
        add(summary(moved.size(), later, extraCents));
        if (!breaches.isEmpty()) {
            Span broken = new Span(Texts.of("plan.changes.breaks", BreachWords.of(board, breaches)));
            broken.addClassName("bayou-broken");
            add(broken);
        }
        addList(
                Texts.of("plan.changes.moves"),
                moved,
                change -> place(change.before()) + " → " + place(change.after()));
        addList(Texts.of("plan.changes.times"), later, this::times);
    }

    private Component summary(int moved, List<VisitChange> later, long extraCents) {
        Span price = new Span(Amounts.extraMoney(extraCents));
        price.addClassName("bayou-move-price");
        String most = later.isEmpty() ? "" : DepotClock.length(minutes(later.getFirst()));
        Div summary = new Div(price, new Span(Texts.of("plan.changes.summary", moved, later.size(), most)));
        summary.addClassName("bayou-changes-summary");
        return summary;
    }

    private void addList(String title, List<VisitChange> changes, Function<VisitChange, String> words) {
        if (changes.isEmpty()) {
            return;
        }
        Span heading = new Span(title);
        heading.addClassName("bayou-changes-title");
        UnorderedList list = new UnorderedList();
        changes.stream().limit(MOST).forEach(change -> {
            Span reference = new Span(board.reference(change.visit().job()));
            reference.addClassName("bayou-reference");
            list.add(new ListItem(reference, new Span(words.apply(change))));
        });
        if (changes.size() > MOST) {
            list.add(new ListItem(Texts.of("plan.changes.and-more", changes.size() - MOST)));
        }
        add(heading, list);
    }

    private String place(Optional<Spot> spot) {
        return spot.map(known -> Texts.of(
                        "plan.changes.spot",
                        board.vehicleName(known.vehicle()),
                        board.clock().time(known.start())))
                .orElseGet(() -> Texts.of("plan.changes.off-route"));
    }

    private String times(VisitChange change) {
        Duration delay = change.delay().orElse(Duration.ZERO);
        String before =
                change.before().map(spot -> board.clock().time(spot.start())).orElse("");
        String after =
                change.after().map(spot -> board.clock().time(spot.start())).orElse("");
        return delay.isNegative()
                ? Texts.of("plan.changes.earlier", before, after, DepotClock.length(delay.abs()))
                : Texts.of("plan.changes.later", before, after, DepotClock.length(delay.abs()));
    }

    /** Seconds are of no interest to people. */
    private static Duration minutes(VisitChange change) {
        return Duration.ofMinutes(
                Math.round(change.delay().orElse(Duration.ZERO).abs().toSeconds() / 60.0));
    }
}
