package com.bayoutech.web.plan;

import com.bayoutech.planning.EditPreview;
import com.bayoutech.planning.EditPreview.RouteBreach;
import com.bayoutech.planning.VisitChange;
import com.bayoutech.planning.VisitChange.Spot;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
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
            Span broken = new Span("Breaks: " + BreachWords.of(board, breaches));
            broken.addClassName("bayou-broken");
            add(broken);
        }
        addList("Stops that move", moved, change -> place(change.before()) + " → " + place(change.after()));
        addList("Planned times that change", later, this::times);
    }

    private Component summary(int moved, List<VisitChange> later, long extraCents) {
        Span price = new Span(Amounts.extraMoney(extraCents));
        price.addClassName("bayou-move-price");
        String times = later.isEmpty()
                ? "no other time changes"
                : Amounts.count(later.size(), "other time changes", "other times change") + ", the most by "
                        + DepotClock.length(minutes(later.getFirst()));
        Div summary = new Div(
                price,
                new Span((moved == 0 ? "no stop moves" : Amounts.count(moved, "stop moves", "stops move")) + ", "
                        + times));
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
            list.add(new ListItem("and " + (changes.size() - MOST) + " more"));
        }
        add(heading, list);
    }

    private String place(Optional<Spot> spot) {
        return spot.map(known ->
                        board.vehicleName(known.vehicle()) + " " + board.clock().time(known.start()))
                .orElse("on no route");
    }

    private String times(VisitChange change) {
        Duration delay = change.delay().orElse(Duration.ZERO);
        return change.before().map(spot -> board.clock().time(spot.start())).orElse("") + " → "
                + change.after().map(spot -> board.clock().time(spot.start())).orElse("") + ", "
                + DepotClock.length(delay.abs()) + (delay.isNegative() ? " earlier" : " later");
    }

    /** Seconds are of no interest to people. */
    private static Duration minutes(VisitChange change) {
        return Duration.ofMinutes(
                Math.round(change.delay().orElse(Duration.ZERO).abs().toSeconds() / 60.0));
    }
}
