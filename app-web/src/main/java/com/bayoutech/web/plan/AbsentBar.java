package com.bayoutech.web.plan;

import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.Transfer;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.web.ui.AttentionBar;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which routes of a plan nobody drives any more, a line each: somebody stands in, or the route goes to another vehicle. */
final class AbsentBar extends Div {
    private final PlanDesk desk;
    private final Runnable changed;

    /** @param changed reads the day again */
    AbsentBar(PlanDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    void show(DayBoard day, Optional<Revision> head, Optional<EditActions> edits) {
        removeAll();
        head.map(Revision::schedule).ifPresent(schedule -> show(day, schedule, edits));
    }

    private void show(DayBoard day, Schedule schedule, Optional<EditActions> edits) {
        List<Route> undriven = day.undriven(schedule);
        Map<ShiftId, List<Driver>> standIns = undriven.isEmpty() ? Map.of() : desk.standIns(day);
        undriven.forEach(route -> add(line(day, schedule, route, standIns, edits)));
    }

    void hide() {
        removeAll();
    }

    private AttentionBar line(
            DayBoard day,
            Schedule schedule,
            Route route,
            Map<ShiftId, List<Driver>> standIns,
            Optional<EditActions> edits) {
        String vehicle = day.vehicleName(route.vehicle());
        Div remedies = new Div();
        remedies.addClassName("bayou-banner-actions");
        if (day.absent().containsKey(route.shift())) {
            addStandIns(remedies, day, route.shift(), standIns.getOrDefault(route.shift(), List.of()), vehicle);
        }
        edits.ifPresent(actions -> {
            // Onto an idle vehicle it goes in its order; else beside what others do.
            Transfer transfer =
                    day.hasIdle(schedule) ? new Transfer.OfRoute(route.shift()) : new Transfer.OfAll(route.shift());
            Button handOver = button(Texts.of("plan.absent.hand-over"), () -> actions.askWhoTakes(transfer));
            handOver.setAriaLabel(Texts.of("plan.absent.hand-over.of", vehicle));
            remedies.add(handOver);
        });
        AttentionBar line = new AttentionBar(remedies);
        line.say(day.whyUndriven(route));
        return line;
    }

    private void addStandIns(Div remedies, DayBoard day, ShiftId shift, List<Driver> free, String vehicle) {
        if (free.isEmpty()) {
            return;
        }
        Driver first = free.getFirst();
        remedies.add(button(Texts.of("plan.absent.stand-in", first.name()), () -> standIn(day, shift, first)));
        if (free.size() > 1) {
            Button others = button(Texts.of("plan.absent.others"), () -> {});
            others.setAriaLabel(Texts.of("plan.absent.others.of", vehicle));
            ContextMenu menu = new ContextMenu(others);
            menu.setOpenOnClick(true);
            free.subList(1, free.size())
                    .forEach(driver -> menu.addItem(driver.name(), click -> standIn(day, shift, driver)));
            remedies.add(others);
        }
    }

    private void standIn(DayBoard day, ShiftId shift, Driver driver) {
        unlessRefused(() -> {
            Optional<DriverId> before =
                    Optional.ofNullable(day.absent().get(shift)).flatMap(Duty::standIn);
            Optional<DriverId> chosen = Optional.of(driver.id());
            desk.standIn(day, shift, chosen, before);
            Notices.undoable(
                    Texts.of("plan.absent.done", driver.name(), day.vehicleName(shift)),
                    () -> unlessRefused(() -> desk.standIn(day, shift, before, chosen)));
        });
    }

    private void unlessRefused(Runnable work) {
        try {
            work.run();
        } catch (RefusedException refused) {
            Notices.failure(refused.getMessage());
        }
        changed.run();
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
