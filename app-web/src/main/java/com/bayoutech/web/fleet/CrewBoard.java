package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.web.crew.NightWords;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who drives what on a day; whose driver is absent stands out, and one click names somebody who is free. */
final class CrewBoard extends Div {
    /** Names who drives a shift, or has it as usual again. */
    interface Swap {
        void choose(Duty duty, Optional<Driver> driver);

        /** Asks who at work exchanges with the shift's driver. */
        void askForExchange(Duty duty);
    }

    private final Map<ShiftId, List<Driver>> standIns;
    private final Swap swap;

    /** @param standIns who could drive a shift instead */
    CrewBoard(Map<ShiftId, List<Driver>> standIns, Swap swap) {
        this.standIns = Map.copyOf(standIns);
        this.swap = swap;
        addClassName("bayou-crew");
    }

    void show(Depot depot, List<Duty> duties, Map<VehicleId, String> vehicles, boolean mayEdit) {
        removeAll();
        if (duties.isEmpty()) {
            add(new EmptyState(Symbol.CALENDAR, Texts.of("fleet.crew.none"), Texts.of("fleet.crew.none.advice")));
            return;
        }
        DepotClock clock = new DepotClock(depot.zone());
        Function<Duty, String> vehicle =
                duty -> vehicles.getOrDefault(duty.shift().vehicle(), Texts.of("fleet.vehicle.former"));
        duties.stream()
                .sorted(Comparator.comparing((Duty duty) -> duty.shift().start())
                        .thenComparing(vehicle))
                .forEach(duty -> {
                    add(row(clock, duty, vehicle.apply(duty), mayEdit));
                    NightWords.of(clock, duty).forEach(words -> add(night(duty, words)));
                });
    }

    private Div row(DepotClock clock, Duty duty, String vehicle, boolean mayEdit) {
        Span time = new Span(
                clock.time(duty.shift().start()) + "–" + clock.time(duty.shift().end()));
        Span name = new Span(vehicle);
        name.addClassName("bayou-crew-vehicle");
        Span driver = new Span(duty.driver()
                .map(Driver::name)
                .orElse(duty.takesPlace() ? Texts.of("fleet.crew.unnamed") : Texts.of("fleet.crew.nobody")));
        Div row = new Div(time, name, driver, state(duty));
        row.addClassName("bayou-crew-row");
        if (mayEdit) {
            List<Driver> free = standIns.getOrDefault(duty.shift().id(), List.of());
            if (!duty.takesPlace() && !free.isEmpty()) {
                Driver first = free.getFirst();
                Button quick = new Button(
                        Texts.of("fleet.crew.let-stand-in", first.name()),
                        click -> swap.choose(duty, Optional.of(first)));
                quick.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
                row.add(quick);
            }
            row.add(others(duty, free, vehicle));
        }
        return row;
    }

    private static Div night(Duty duty, String words) {
        Div night = new Div(Symbol.WARNING.icon(), new Span(words));
        night.addClassName("bayou-crew-night");
        night.getElement()
                .setAttribute(
                        "tone",
                        NightWords.tone(duty, Pill.Tone.ATTENTION).name().toLowerCase(Locale.ROOT));
        return night;
    }

    private Button others(Duty duty, List<Driver> free, String vehicle) {
        Button other = new Button(Texts.of("fleet.crew.swap"));
        other.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        other.setAriaLabel(Texts.of("fleet.crew.swap.of", vehicle));
        ContextMenu menu = new ContextMenu(other);
        menu.setOpenOnClick(true);
        free.forEach(driver -> menu.addItem(driver.name(), click -> swap.choose(duty, Optional.of(driver))));
        if (duty.isStandIn()) {
            menu.addItem(Texts.of("fleet.crew.usual"), click -> swap.choose(duty, Optional.empty()));
        }
        if (duty.driver().isPresent()) {
            menu.addItem(Texts.of("fleet.exchange"), click -> swap.askForExchange(duty));
        }
        other.setEnabled(!free.isEmpty() || duty.driver().isPresent());
        return other;
    }

    private static Pill state(Duty duty) {
        if (!duty.takesPlace()) {
            String away = duty.away().getFirst().name();
            return new Pill(Texts.of("fleet.crew.absent", away), Pill.Tone.BAD);
        }
        if (duty.isStandIn()) {
            return new Pill(Texts.of("fleet.crew.stands-in"), Pill.Tone.ATTENTION);
        }
        Pill none = new Pill("", Pill.Tone.NEUTRAL);
        none.setVisible(false);
        return none;
    }
}
