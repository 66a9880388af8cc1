package com.bayoutech.routing.internal;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.Aims;
import com.bayoutech.routing.JobRules;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.ShiftRules;
import com.bayoutech.routing.ShiftRules.JobVisit;
import com.bayoutech.solver.Balance;
import com.bayoutech.solver.Dock;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Overlap;
import com.bayoutech.solver.Overtime;
import com.bayoutech.solver.Promise;
import com.bayoutech.solver.Relation;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.RestRule;
import com.bayoutech.solver.Territory;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a day's rules into the solver's words. */
final class RulesReader {
    private static final int SQUARED_UNIT_SECONDS = 60;

    private final DayModel day;
    private final List<ModelShift> shifts;
    private final Prices prices;
    private final Map<ShiftId, Map<Integer, Long>> movedCosts = new HashMap<>();
    private final Optional<PublishedPlan> published;

    RulesReader(DayModel day, List<ModelShift> shifts) {
        this.day = day;
        this.shifts = shifts;
        this.prices = new Prices(shifts.stream().map(ModelShift::costs).toList(), RuleRates.of(day.rules));
        this.published = day.rules.disruption().map(PublishedPlan::new);
    }

    Prices prices() {
        return prices;
    }

    /**
     * A vehicle with the rules of its shift, but for its prefix.
     *
     * @param location gives a place its index in the solver's problem
     */
    Vehicle vehicle(Vehicle plain, ModelShift shift, IntUnaryOperator location) {
        ShiftRules rules = day.rules(shift);
        Vehicle.Costs costs = prices.of(shift.costs());
        Vehicle read = plain.withLimits(limits(rules.limits()))
                .withCosts(new Vehicle.Costs(
                        costs.fixed(),
                        costs.distanceRate(),
                        costs.durationRate(),
                        rules.overtime()
                                .map(over -> new Overtime(
                                        seconds(over.after()),
                                        prices.counted(Prices.perSecond(over.centsPerHour()))))));
        read = rules.restRule().map(RulesReader::rest).map(read::withRestRule).orElse(read);
        read = rules.reload()
                .map(reload -> new Reload(
                        location.applyAsInt(day.place(reload.depot())),
                        seconds(reload.service()),
                        Math.min(Reload.MOST, reload.most())))
                .map(read::withReload)
                .orElse(read);
        return rules.territory()
                .map(territory -> new Territory(
                        location.applyAsInt(day.place(territory.centre())),
                        prices.counted(Prices.perMeter(territory.centsPerKilometer()))))
                .map(read::withTerritory)
                .orElse(read);
    }

    private static Vehicle.Limits limits(ShiftRules.Limits limits) {
        return new Vehicle.Limits(
                limits.meters().orElse(Integer.MAX_VALUE),
                limits.duration().map(RulesReader::seconds).orElse(Integer.MAX_VALUE),
                limits.visits().orElse(Integer.MAX_VALUE));
    }

    private static RestRule rest(com.bayoutech.routing.RestRule rule) {
        return new RestRule(
                seconds(rule.mostDriving()),
                seconds(rule.rest()),
                seconds(rule.firstPart()),
                seconds(rule.secondPart()),
                rule.workCounts());
    }

    /** A visit with the rules of its job. */
    Visit visit(Visit plain, ModelJob job, ModelVisit visit) {
        JobRules rules = day.rules(job);
        Visit read = plain.withSetup(seconds(rules.setup()));
        if (visit.kind == VisitKind.DELIVERY && !job.isShipment()) {
            read = rules.release().map(day::moment).map(read::withRelease).orElse(read);
        }
        boolean isLast = !job.isShipment() || visit.kind == VisitKind.DELIVERY;
        if (rules.promise().isPresent()) {
            return isLast
                    ? read.withPromise(promise(
                            rules.promise().get().window().earliest(),
                            rules.promise().get().window().latest(),
                            rules.promise().get().earlyCentsPerHour(),
                            rules.promise().get().lateCentsPerHour()))
                    : read;
        }
        return published
                .flatMap(plan -> plan.findPromise(new JobVisit(job.job().id(), visit.kind)))
                .map(told -> promise(
                        told.window().earliest(),
                        told.window().latest(),
                        told.earlyCentsPerHour(),
                        told.lateCentsPerHour()))
                .map(read::withPromise)
                .orElse(read);
    }

    private Promise promise(Instant earliest, Instant latest, long earlyCents, long lateCents) {
        int from = day.moment(earliest);
        return new Promise(
                from,
                Math.max(from, day.moment(latest)),
                prices.counted(Prices.perSecond(earlyCents)),
                prices.counted(Prices.perSecond(lateCents)));
    }

    /** A job with what it costs to move it away from its published vehicle. */
    Job job(Job plain, ModelJob job) {
        return published
                .flatMap(plan -> plan.findShift(job.job().id()))
                .map(told -> movedCosts.computeIfAbsent(told, this::movedCosts))
                .map(plain::withVehicleCosts)
                .orElse(plain);
    }

    /** What it costs on each vehicle but that of a shift. */
    private Map<Integer, Long> movedCosts(ShiftId told) {
        long moved = prices.counted(
                Prices.perPiece(published.map(PublishedPlan::movedCents).orElse(0L)));
        return IntStream.range(0, shifts.size())
                .filter(vehicle -> moved > 0 && !shifts.get(vehicle).shift.id().equals(told))
                .boxed()
                .collect(Collectors.toUnmodifiableMap(vehicle -> vehicle, vehicle -> moved));
    }

    /** The relations of jobs that are all there; of those that must not go together, whoever is there. */
    List<Relation> relations(List<ModelJob> jobs) {
        Map<Object, Integer> indices = IntStream.range(0, jobs.size())
                .boxed()
                .collect(Collectors.toMap(index -> jobs.get(index).job().id(), index -> index));
        return day.rules.relations().stream()
                .flatMap(relation -> {
                    List<Integer> bound = relation.jobs().stream()
                            .map(indices::get)
                            .filter(Objects::nonNull)
                            .toList();
                    boolean isApart = relation.kind() == com.bayoutech.routing.Relation.Kind.NOT_TOGETHER;
                    return bound.size() < (isApart ? 2 : relation.jobs().size())
                            ? Stream.<Relation>empty()
                            : Stream.of(new Relation(kind(relation.kind()), bound));
                })
                .toList();
    }

    private static Relation.Kind kind(com.bayoutech.routing.Relation.Kind kind) {
        return switch (kind) {
            case SAME_VEHICLE -> Relation.Kind.SAME_VEHICLE;
            case IN_SEQUENCE -> Relation.Kind.IN_SEQUENCE;
            case DIRECTLY_AFTER -> Relation.Kind.DIRECTLY_AFTER;
            case NOT_TOGETHER -> Relation.Kind.NOT_TOGETHER;
        };
    }

    /** Where vehicles that reload may have to wait; depots at one place share the fewest bays that one of them has. */
    List<Dock> docks(IntUnaryOperator location) {
        Map<Integer, Integer> bays = new TreeMap<>();
        for (ModelShift shift : shifts) {
            day.rules(shift).reload().map(ShiftRules.Reload::depot).ifPresent(depot -> {
                Integer count = day.rules.bays().get(depot);
                if (count != null) {
                    bays.merge(location.applyAsInt(day.place(depot)), count, Math::min);
                }
            });
        }
        return bays.entrySet().stream()
                .map(entry -> Dock.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    com.bayoutech.solver.Aims aims() {
        Aims aims = day.rules.aims();
        return new com.bayoutech.solver.Aims(
                aims.balance().map(known -> balance(known, prices)),
                aims.overlap()
                        .map(overlap ->
                                new Overlap(overlap.neighbours(), prices.counted(Prices.perPiece(overlap.cents())))));
    }

    static Balance balance(Aims.Balance balance, Prices prices) {
        return switch (balance) {
            case Aims.Balance.OfTime time ->
                new Balance(
                        Balance.Measure.DURATION,
                        seconds(time.free()),
                        SQUARED_UNIT_SECONDS,
                        prices.counted(Prices.perSquaredMinute(time.centsPerSquaredHour())));
            case Aims.Balance.OfVisits visits ->
                new Balance(
                        Balance.Measure.VISITS,
                        Math.min(visits.free(), Travel.MOST),
                        1,
                        prices.counted(Prices.perPiece(visits.centsPerSquaredVisit())));
        };
    }

    /** For each shift, the numbers of the visits that the published plan has, or else a schedule; those that are not in the problem fall away. */
    List<List<Integer>> start(Schedule schedule, Map<JobVisit, Integer> numbers) {
        Map<ShiftId, List<JobVisit>> orders =
                published.map(PublishedPlan::orders).orElseGet(() -> PublishedPlan.orders(schedule));
        return orders.isEmpty()
                ? List.of()
                : shifts.stream()
                        .map(shift -> numbers(orders.getOrDefault(shift.shift.id(), List.of()), numbers))
                        .toList();
    }

    /** The numbers of what is done first on a shift whatever happens. */
    List<Integer> prefix(ModelShift shift, Map<JobVisit, Integer> numbers) {
        return numbers(day.rules(shift).prefix(), numbers);
    }

    private static List<Integer> numbers(List<JobVisit> visits, Map<JobVisit, Integer> numbers) {
        return visits.stream().map(numbers::get).filter(Objects::nonNull).toList();
    }

    private static int seconds(Duration duration) {
        return (int) Math.min(Travel.MOST, Seconds.roundedUp(duration));
    }
}
