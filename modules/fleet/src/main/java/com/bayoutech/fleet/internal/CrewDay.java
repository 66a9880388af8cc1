package com.bayoutech.fleet.internal;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.fleet.Absence;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.Exchange;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.WorkRules.RestRules;
import com.bayoutech.foundation.RefusedException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A depot's day: its shifts and who drives them.
 *
 * @param nights the day with those around it, which are empty where no rule asks for rests
 */
public record CrewDay(LocalDate day, Rota rota, Nights nights) {
    /**
     * Reads it within the current unit of work.
     *
     * @throws RefusedException if there is no such depot
     */
    public static CrewDay read(FleetStore fleet, DepotId depot, LocalDate day) {
        return readAll(fleet, depot, day, day).getFirst();
    }

    /** Reads several days at once, both ends included. */
    public static List<CrewDay> readAll(FleetStore fleet, DepotId id, LocalDate first, LocalDate last) {
        Depot depot = fleet.getDepot(id);
        List<ShiftPattern> patterns = fleet.listPatterns(depot.id());
        int around = patterns.stream().allMatch(pattern -> pattern.work().rests() == RestRules.NONE) ? 0 : 1;
        List<LocalDate> days =
                first.minusDays(around).datesUntil(last.plusDays(around + 1)).toList();
        List<Driver> drivers = fleet.crew().listDrivers(depot.id());
        List<Absence> absences = fleet.crew().listAbsences(depot.id(), days.getFirst());
        ShiftCalendar calendar = new ShiftCalendar(depot);
        List<Rota> rotas = days.stream()
                .map(day -> new Rota(
                        calendar.shiftsOf(day, patterns),
                        calendar.workOf(day, patterns),
                        drivers,
                        absences.stream()
                                .filter(absence -> absence.covers(day))
                                .map(Absence::driver)
                                .collect(Collectors.toSet()),
                        fleet.crew().listStandIns(depot.id(), day)))
                .toList();
        return IntStream.range(around, days.size() - around)
                .mapToObj(index -> new CrewDay(
                        days.get(index),
                        rotas.get(index),
                        new Nights(
                                around == 0 ? List.of() : rotas.get(index - 1).duties(),
                                rotas.get(index).duties(),
                                around == 0 ? List.of() : rotas.get(index + 1).duties())))
                .toList();
    }

    /** The day's duties, by start, with the nights around them. */
    public List<Duty> duties() {
        return nights.duties();
    }

    /**
     * Who drives a shift, without the nights around it.
     *
     * @throws RefusedException if there is none of this id on the day
     */
    public Duty duty(ShiftId shift) {
        return rota.duties().stream()
                .filter(duty -> duty.shift().id().equals(shift))
                .findFirst()
                .orElseThrow(() ->
                        new RefusedException("The shift is not there any more on this day. Look at the day again."));
    }

    /** With whom whoever drives a shift could exchange; those first who can both rest before and after it. */
    public List<Exchange> exchangesFor(ShiftId wanted) {
        Duty duty = duty(wanted);
        return rota.exchangesFor(duty).stream()
                .map(other -> exchanged(duty, other))
                .sorted(Comparator.comparing(exchange -> !exchange.shortNights().isEmpty()))
                .toList();
    }

    private Exchange exchanged(Duty duty, Duty other) {
        Duty given = drivenBy(duty, other.driver());
        Duty taken = drivenBy(other, duty.driver());
        Nights changed = nights.with(List.of(given, taken));
        return new Exchange(changed.around(given), changed.around(taken));
    }

    private static Duty drivenBy(Duty duty, Optional<Driver> driver) {
        return new Duty(duty.shift(), duty.work(), driver, true, duty.away());
    }

    /** Who else could drive a shift; those first who can rest before and after it. */
    public List<Driver> standInsFor(ShiftId wanted) {
        Duty duty = duty(wanted);
        return rota.standInsFor(wanted).stream()
                .sorted(Comparator.comparing(driver -> !nights.restsAround(driver, duty)))
                .toList();
    }
}
