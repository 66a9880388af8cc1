package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Stop;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Symbol;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stops of one route below each other: when, for whom, where. */
final class StopList extends OrderedList {
    /** What was pressed last, which keeps the focus when the list is made anew: to be pressed again, say. */
    private Optional<Pressed> pressed = Optional.empty();

    /** A button of a job's stop. */
    private record Pressed(JobId job, Symbol symbol) {}

    StopList() {
        addClassName("bayou-stops");
    }

    /** Shows a route's stops, with buttons to move them where they may be moved. */
    void show(DayBoard board, Route route, Optional<EditActions> actions) {
        removeAll();
        for (int index = 0; index < route.stops().size(); index++) {
            ListItem item = item(board, route.stops().get(index));
            int stop = index;
            actions.ifPresent(edits -> item.add(buttons(board, route, stop, edits)));
            add(item);
        }
        pressed = Optional.empty();
    }

    private Div buttons(DayBoard board, Route route, int index, EditActions actions) {
        Stop stop = route.stops().get(index);
        String name = board.references(stop);
        Button earlier = button(
                Symbol.EARLIER,
                "Move " + name + " earlier",
                click -> actions.edit(StopMoves.earlier(route, index), name + " moved earlier"));
        earlier.setEnabled(index > 0);
        Button later = button(
                Symbol.LATER,
                "Move " + name + " later",
                click -> actions.edit(StopMoves.later(route, index), name + " moved later"));
        later.setEnabled(index < route.stops().size() - 1);
        Button move = button(
                Symbol.MOVE,
                "Give " + name + " to another vehicle",
                click -> actions.askWhoDoes(EditActions.jobs(stop)));
        keepFocus(stop, earlier, Symbol.EARLIER);
        keepFocus(stop, later, Symbol.LATER);
        Div buttons = new Div(earlier, later, move);
        buttons.addClassName("bayou-stop-buttons");
        return buttons;
    }

    private void keepFocus(Stop stop, Button button, Symbol symbol) {
        Pressed mine = new Pressed(stop.visits().getFirst().job(), symbol);
        if (button.isEnabled() && pressed.equals(Optional.of(mine))) {
            button.focus();
        }
        // Before the button's own listener, which makes the list anew.
        button.getElement().addEventListener("pointerdown", press -> pressed = Optional.of(mine));
        button.getElement().addEventListener("keydown", press -> pressed = Optional.of(mine));
    }

    private static Button button(Symbol symbol, String label, ComponentEventListener<ClickEvent<Button>> clicked) {
        Button button = new Button(symbol.icon(), clicked);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private static ListItem item(DayBoard board, Stop stop) {
        PlannedVisit first = stop.visits().getFirst();
        List<OrderVisit> visits = stop.visits().stream()
                .map(visit -> board.findVisit(visit.job(), visit.kind()))
                .flatMap(Optional::stream)
                .toList();
        Span time = new Span(board.clock().time(first.start()));
        time.addClassName("bayou-stop-time");
        Span who = new Span(joined(visits, visit -> visit.recipient().name()));
        who.addClassName("bayou-stop-who");
        Duration wait = Duration.between(stop.arrival(), first.start());
        Span where = new Span(joined(visits, visit -> visit.recipient().addressLine()) + " · ");
        Span references = new Span(board.references(stop));
        references.addClassName("bayou-reference");
        where.add(references);
        if (wait.toMinutes() > 0) {
            where.add(new Span(" · waits " + DepotClock.length(wait)));
        }
        where.addClassName("bayou-stop-where");
        Div words = new Div(who, where);
        stop.visits().stream()
                .map(PlannedVisit::job)
                .map(board::whyGone)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(why -> words.add(new Pill(why, Pill.Tone.BAD)));
        lateness(visits, first).ifPresent(late -> {
            Span broken = new Span(DepotClock.length(late) + " late");
            broken.addClassName("bayou-broken");
            words.add(broken);
        });
        return new ListItem(time, words);
    }

    /** How late a stop begins for what was promised; only a person makes it so. */
    private static Optional<Duration> lateness(List<OrderVisit> visits, PlannedVisit planned) {
        return visits.stream()
                .map(visit -> visit.visit().windows())
                .filter(windows -> !windows.isEmpty())
                .flatMap(windows -> windows.stream().map(TimeWindow::latest).max(Instant::compareTo).stream())
                .filter(latest -> latest.isBefore(planned.start()))
                .map(latest -> Duration.between(latest, planned.start()))
                .max(Duration::compareTo);
    }

    private static String joined(List<OrderVisit> visits, Function<OrderVisit, String> text) {
        return visits.stream().map(text).distinct().collect(Collectors.joining(", "));
    }
}
