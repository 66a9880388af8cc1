package com.bayoutech.web.crew;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.Exchange;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lets two drivers who are at work on a day exchange their shifts, and takes that back: one step each. */
public final class DriverExchange {
    private final ExchangeDesk desk;
    private final Depot depot;
    private final LocalDate day;
    private final Function<VehicleId, String> vehicles;
    private final Function<Duty, List<String>> lacks;
    private final Runnable changed;

    /**
     * @param vehicles their names
     * @param lacks what a driver could not do of what a shift has to do, in sentences
     * @param changed shows the day as it is then
     */
    public DriverExchange(
            ExchangeDesk desk,
            Depot depot,
            LocalDate day,
            Function<VehicleId, String> vehicles,
            Function<Duty, List<String>> lacks,
            Runnable changed) {
        this.desk = desk;
        this.depot = depot;
        this.day = day;
        this.vehicles = vehicles;
        this.lacks = lacks;
        this.changed = changed;
    }

    /** Asks with whom whoever drives a shift exchanges. */
    public void ask(ShiftId shift, String driver) {
        unlessRefused(() -> {
            List<ExchangeDialog.Row> rows = desk.list(depot.id(), day, shift).stream()
                    .map(exchange -> new ExchangeDialog.Row(exchange, words(exchange), worries(exchange)))
                    .toList();
            new ExchangeDialog(driver, rows, this::exchange).open();
        });
    }

    /** Exchanges the drivers of two shifts at once. */
    public void exchange(ShiftId shift, ShiftId other) {
        unlessRefused(() -> desk.list(depot.id(), day, shift).stream()
                .filter(exchange -> exchange.taken().shift().id().equals(other))
                .findFirst()
                .ifPresentOrElse(this::exchange, () -> Notices.failure(Texts.of("fleet.exchange.cannot"))));
    }

    private void exchange(Exchange wanted) {
        unlessRefused(() -> {
            desk.exchange(depot.id(), day, wanted);
            changed.run();
            String done = Texts.of(
                    "fleet.exchange.done",
                    wanted.partner().name(),
                    vehicle(wanted.given()),
                    wanted.driver().name(),
                    vehicle(wanted.taken()));
            worries(wanted).forEach(Notices::warning);
            Notices.undoable(
                    done,
                    () -> unlessRefused(() -> {
                        desk.exchange(depot.id(), day, wanted.back());
                        changed.run();
                    }));
        });
    }

    private String words(Exchange exchange) {
        DepotClock clock = new DepotClock(depot.zone());
        Duty taken = exchange.taken();
        return Texts.of(
                "fleet.exchange.with",
                exchange.partner().name(),
                vehicle(taken),
                clock.time(taken.shift().start()),
                clock.time(taken.shift().end()));
    }

    private List<String> worries(Exchange exchange) {
        DepotClock clock = new DepotClock(depot.zone());
        return Stream.of(exchange.given(), exchange.taken())
                .flatMap(duty -> Stream.concat(lacks.apply(duty).stream(), NightWords.of(clock, duty).stream()))
                .toList();
    }

    private String vehicle(Duty duty) {
        return vehicles.apply(duty.shift().vehicle());
    }

    private void unlessRefused(Runnable work) {
        try {
            work.run();
        } catch (RefusedException refused) {
            Notices.failure(refused.getMessage());
            changed.run();
        }
    }
}
