package com.bayoutech.routing.internal;

import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleCosts;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.Aims;
import com.bayoutech.routing.Costs;
import com.bayoutech.routing.JobRules;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.ShiftRules;
import com.bayoutech.solver.Balance;
import com.bayoutech.solver.Cost;
import com.bayoutech.solver.Travel;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What routes cost under a day's rules, counted from their times as the solver counts it, so that both say the same to the cent: overtime, promises,
 * territories and balance. What a search pays for overlapping routes and for leaving a published plan leads it, but is no money.
 */
public final class RulePrices {
    private static final VehicleCosts FREE = new VehicleCosts(0, 0, 0);

    private final PlanningProblem problem;
    private final Map<VehicleId, VehicleCosts> vehicles;
    private final Map<JobId, Job> jobs;
    private final Prices prices;
    private final Instant origin;
    private final Optional<Balance> balance;

    public RulePrices(PlanningProblem problem) {
        this.problem = problem;
        this.vehicles = problem.vehicles().stream().collect(Collectors.toMap(Vehicle::id, Vehicle::costs));
        this.jobs = problem.jobs().stream().collect(Collectors.toMap(Job::id, Function.identity()));
        this.prices = new Prices(
                problem.shifts().stream()
                        .map(shift -> Objects.requireNonNull(vehicles.get(shift.vehicle())))
                        .toList(),
                RuleRates.of(problem.rules()));
        this.origin = Instant.ofEpochSecond(problem.shifts().stream()
                .map(Shift::start)
                .min(Comparator.naturalOrder())
                .map(Instant::getEpochSecond)
                .orElse(0L));
        this.balance = problem.rules().aims().balance().map(this::balance);
    }

    /** What routes cost together. */
    public Costs costs(List<Route> routes) {
        RouteSums sums = new RouteSums();
        long overtime = 0;
        long promise = 0;
        long even = 0;
        long territory = 0;
        for (Route route : routes) {
            long seconds = Duration.between(route.departure(), route.end()).toSeconds();
            sums.add(costs(route.vehicle()), route.distanceMeters(), seconds);
            ShiftRules rules = problem.rules().of(route.shift());
            overtime += rules.overtime()
                    .map(over -> Math.max(0, seconds - Seconds.roundedUp(over.after()))
                            * prices.counted(Prices.perSecond(over.centsPerHour())))
                    .orElse(0L);
            List<PlannedVisit> visits = route.stops().stream()
                    .flatMap(stop -> stop.visits().stream())
                    .toList();
            even += balance.map(known -> known.cost(
                            Math.toIntExact(known.measure() == Balance.Measure.DURATION ? seconds : visits.size())))
                    .orElse(0L);
            for (PlannedVisit visit : visits) {
                promise += promise(visit);
                territory +=
                        rules.territory().map(home -> territory(home, visit)).orElse(0L);
            }
        }
        return sums.costs(prices, new Cost(0, 0, 0, overtime, promise, 0, even, territory, 0, 0));
    }

    /** Somebody who was to drive and is not at work any more costs nothing. */
    private VehicleCosts costs(VehicleId vehicle) {
        return vehicles.getOrDefault(vehicle, FREE);
    }

    /** Of a shipment, its delivery is promised. */
    private long promise(PlannedVisit visit) {
        Job job = jobs.get(visit.job());
        Optional<JobRules.Promise> expected = problem.rules().of(visit.job()).promise();
        if (job == null || expected.isEmpty() || (job.visits().size() > 1 && visit.kind() == VisitKind.PICKUP)) {
            return 0;
        }
        JobRules.Promise promise = expected.get();
        long from = moment(promise.window().earliest());
        long to = Math.max(from, moment(promise.window().latest()));
        long begin = Duration.between(origin, visit.start()).toSeconds();
        return Math.max(0, from - begin) * prices.counted(Prices.perSecond(promise.earlyCentsPerHour()))
                + Math.max(0, begin - to) * prices.counted(Prices.perSecond(promise.lateCentsPerHour()));
    }

    private long territory(ShiftRules.Territory home, PlannedVisit visit) {
        Job job = jobs.get(visit.job());
        if (job == null) {
            return 0;
        }
        int from = problem.locations().indexOf(home.centre());
        int to = job.visits().stream()
                .filter(known -> known.kind() == visit.kind())
                .map(Visit::place)
                .mapToInt(problem.locations()::indexOf)
                .findFirst()
                .orElseThrow();
        int meters = from == to ? 0 : problem.travel().meters(from, to);
        return prices.counted(Prices.perMeter(home.centsPerKilometer())) * Math.min(meters, Travel.MOST);
    }

    private long moment(Instant instant) {
        return Math.max(0, Math.min(Travel.MOST / 2, Seconds.roundedUp(origin, instant)));
    }

    private Balance balance(Aims.Balance known) {
        return RulesReader.balance(known, prices);
    }
}
