package com.bayoutech.routing;

import com.bayoutech.domain.Delivery;
import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.Pickup;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Shipment;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.ShiftRules.JobVisit;
import com.bayoutech.routing.internal.RouteRehearsal;
import com.bayoutech.routing.internal.RulePrices;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Drives a shift's visits in the order that somebody wishes, for plans that are changed by hand.
 *
 * <p>What the day asks is kept if that can be. If it cannot, the route is driven nevertheless, and each {@link Breach} is named: whether to accept
 * it is for a person to say. Heeds windows, loads, skills, breaks and the shift's times, and of the problem's {@link PlanningRules} what concerns one
 * route: set-up times, releases, promises, limits, rests, nights, overtime and territories. It takes no reload under way, and relations are not its to judge. Safe for
 * use by several threads.
 */
public final class RouteDriver {
    /** How much later than its shift a vehicle may be back before nobody believes the route. */
    private static final Duration LATEST = Duration.ofHours(24);

    /** Whatever can be driven at all has ended by then. */
    private static final Duration EVER = Duration.ofDays(60);

    private final PlanningProblem problem;
    private final Map<ShiftId, Shift> shifts;
    private final Map<VehicleId, Vehicle> vehicles;
    private final Map<JobId, Job> jobs;
    private final RulePrices prices;

    public RouteDriver(PlanningProblem problem) {
        this.problem = problem;
        this.shifts = problem.shifts().stream().collect(Collectors.toMap(Shift::id, Function.identity()));
        this.vehicles = problem.vehicles().stream().collect(Collectors.toMap(Vehicle::id, Function.identity()));
        this.jobs = problem.jobs().stream().collect(Collectors.toMap(Job::id, Function.identity()));
        this.prices = new RulePrices(problem);
    }

    /**
     * Drives at least one visit.
     *
     * @throws IllegalArgumentException if the problem has no such shift or job, or a job's visits are not all there
     */
    public DriveResult drive(ShiftId shiftId, List<JobVisit> visits) {
        Shift shift = known(shifts, shiftId, "shift");
        Vehicle vehicle = known(vehicles, shift.vehicle(), "vehicle");
        List<Job> asked = jobs(visits);
        if (isOutOfOrder(visits)) {
            return new DriveResult.Undrivable(DriveResult.Reason.OUT_OF_ORDER);
        }
        boolean skilled = asked.stream().allMatch(job -> isSkilled(shift, vehicle, job));
        PlanningRules rules = rules(shift, asked);
        Optional<Route> kept = skilled ? rehearse(shift, vehicle, asked, visits, rules) : Optional.empty();
        if (kept.isPresent()) {
            return new DriveResult.Drivable(kept.get(), List.of());
        }
        Instant latest = shift.end().plus(LATEST);
        Shift longer = new Shift(shift.id(), shift.vehicle(), shift.depot(), shift.start(), latest, shift.breaks());
        Shift restless = new Shift(shift.id(), shift.vehicle(), shift.depot(), shift.start(), latest, List.of());
        List<Job> relaxed = asked.stream().map(job -> relaxed(job, latest)).toList();
        ShiftRules unlimited =
                rules.of(shift.id()).withLimits(ShiftRules.Limits.NONE).withHomeBy(Optional.empty());
        ShiftRules unrested = new ShiftRules(
                unlimited.limits(),
                Optional.empty(),
                unlimited.reload(),
                unlimited.overtime(),
                unlimited.territory(),
                unlimited.prefix(),
                unlimited.skills(),
                unlimited.homeBy());
        Optional<Route> rested =
                rehearse(longer, vehicle, relaxed, visits, rules.withShifts(Map.of(shift.id(), unlimited)));
        return rested.or(() ->
                        rehearse(restless, vehicle, relaxed, visits, rules.withShifts(Map.of(shift.id(), unrested))))
                .<DriveResult>map(route -> new DriveResult.Drivable(
                        route, breaches(shift, vehicle, asked, visits, route, rested.isPresent())))
                .orElseGet(() -> new DriveResult.Undrivable(
                        isDrivenEver(shift, vehicle, asked, visits)
                                ? DriveResult.Reason.TOO_LONG
                                : DriveResult.Reason.NO_WAY));
    }

    private boolean isDrivenEver(Shift shift, Vehicle vehicle, List<Job> asked, List<JobVisit> visits) {
        Instant latest = shift.end().plus(EVER);
        Shift endless = new Shift(shift.id(), shift.vehicle(), shift.depot(), shift.start(), latest, List.of());
        List<Job> relaxed = asked.stream().map(job -> relaxed(job, latest)).toList();
        return rehearse(endless, vehicle, relaxed, visits, PlanningRules.NONE).isPresent();
    }

    private boolean isSkilled(Shift shift, Vehicle vehicle, Job job) {
        return problem.rules().of(job.id()).skillsSpared().contains(shift.id())
                || problem.rules().of(shift.id()).skillsWith(vehicle).containsAll(job.skills());
    }

    /** What the day asks of one route; who else may do a job, and what is done first, is not asked of whoever does it by hand. */
    private PlanningRules rules(Shift shift, List<Job> asked) {
        PlanningRules day = problem.rules();
        if (day.equals(PlanningRules.NONE)) {
            return day;
        }
        Map<JobId, JobRules> some = new HashMap<>();
        asked.stream()
                .map(Job::id)
                .filter(day.jobs()::containsKey)
                .forEach(job -> some.put(job, day.of(job).withoutOnly()));
        return PlanningRules.NONE
                .withJobs(some)
                .withShifts(Map.of(shift.id(), day.of(shift.id()).withPrefix(List.of())));
    }

    /** The schedule that these routes make, with what they cost. */
    public Schedule schedule(List<Route> routes, List<Unassigned> unassigned) {
        return new Schedule(routes, unassigned, prices.costs(routes));
    }

    private Optional<Route> rehearse(
            Shift shift, Vehicle vehicle, List<Job> some, List<JobVisit> visits, PlanningRules rules) {
        return RouteRehearsal.drive(
                new PlanningProblem(
                        problem.depots(),
                        List.of(vehicle),
                        List.of(shift),
                        some,
                        problem.locations(),
                        problem.travel(),
                        rules),
                visits);
    }

    private List<Job> jobs(List<JobVisit> visits) {
        List<Job> asked = visits.stream()
                .map(JobVisit::job)
                .distinct()
                .map(job -> known(jobs, job, "job"))
                .toList();
        int needed = asked.stream().mapToInt(job -> job.visits().size()).sum();
        if (visits.isEmpty() || needed != new HashSet<>(visits).size() || needed != visits.size()) {
            throw new IllegalArgumentException(
                    "The visits (" + visits.size() + ") of a route must be all those of its jobs (" + needed
                            + "), each once. Give both ends of a shipment.");
        }
        return asked;
    }

    private static boolean isOutOfOrder(List<JobVisit> visits) {
        Set<JobId> delivered = new HashSet<>();
        for (JobVisit visit : visits) {
            if (visit.kind() == VisitKind.DELIVERY) {
                delivered.add(visit.job());
            } else if (delivered.contains(visit.job())) {
                return true;
            }
        }
        return false;
    }

    /** The job as somebody would do it who only had to be there in the end. */
    private static Job relaxed(Job job, Instant latest) {
        return job.match(new Job.Cases<>(
                delivery ->
                        new Delivery(job.id(), relaxed(delivery.visit(), latest), Load.NONE, Set.of(), job.priority()),
                pickup -> new Pickup(job.id(), relaxed(pickup.visit(), latest), Load.NONE, Set.of(), job.priority()),
                shipment -> new Shipment(
                        job.id(),
                        relaxed(shipment.pickup(), latest),
                        relaxed(shipment.delivery(), latest),
                        Load.NONE,
                        Set.of(),
                        job.priority())));
    }

    private static Visit relaxed(Visit visit, Instant latest) {
        List<TimeWindow> open = visit.windows().stream()
                .map(TimeWindow::earliest)
                .min(Instant::compareTo)
                .map(earliest -> new TimeWindow(earliest, earliest.isAfter(latest) ? earliest : latest))
                .stream()
                .toList();
        return new Visit(visit.kind(), visit.place(), open, visit.service());
    }

    private List<Breach> breaches(
            Shift shift, Vehicle vehicle, List<Job> asked, List<JobVisit> visits, Route route, boolean isRested) {
        List<Breach> breaches = new ArrayList<>();
        Map<JobId, Job> byId = asked.stream().collect(Collectors.toMap(Job::id, Function.identity()));
        for (Job job : asked) {
            Set<Skill> missing = new HashSet<>(job.skills());
            missing.removeAll(problem.rules().of(shift.id()).skillsWith(vehicle));
            if (!isSkilled(shift, vehicle, job)) {
                breaches.add(new Breach.SkillsMissing(job.id(), missing));
            }
        }
        breaches.addAll(overloads(vehicle, byId, visits));
        route.stops().stream().flatMap(stop -> stop.visits().stream()).forEach(planned -> {
            Duration late = lateness(visit(known(byId, planned.job(), "job"), planned.kind()), planned.start());
            if (late.isPositive()) {
                breaches.add(new Breach.Late(new JobVisit(planned.job(), planned.kind()), late));
            }
        });
        if (route.end().isAfter(shift.end())) {
            breaches.add(new Breach.LateReturn(Duration.between(shift.end(), route.end())));
        }
        problem.rules()
                .of(shift.id())
                .homeBy()
                .filter(route.end()::isAfter)
                .ifPresent(latest -> breaches.add(new Breach.NightShort(Duration.between(latest, route.end()))));
        if (!isRested) {
            breaches.add(new Breach.BreakMissed());
        }
        breaches.addAll(overLimits(problem.rules().of(shift.id()).limits(), visits, route));
        return breaches;
    }

    private static List<Breach> overLimits(ShiftRules.Limits limits, List<JobVisit> visits, Route route) {
        List<Breach> over = new ArrayList<>();
        long seconds = Duration.between(route.departure(), route.end()).toSeconds();
        limits.meters()
                .ifPresent(most -> over.add(new Breach.OverLimit(Breach.Limit.METERS, route.distanceMeters() - most)));
        limits.duration()
                .ifPresent(most -> over.add(new Breach.OverLimit(Breach.Limit.SECONDS, seconds - most.toSeconds())));
        limits.visits().ifPresent(most -> over.add(new Breach.OverLimit(Breach.Limit.VISITS, visits.size() - most)));
        over.removeIf(breach -> breach instanceof Breach.OverLimit known && known.by() <= 0);
        return over;
    }

    private static Visit visit(Job job, VisitKind kind) {
        return job.visits().stream()
                .filter(visit -> visit.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** After the last window that has begun. */
    private static Duration lateness(Visit visit, Instant start) {
        if (visit.windows().isEmpty() || visit.windows().stream().anyMatch(window -> window.contains(start))) {
            return Duration.ZERO;
        }
        return visit.windows().stream()
                .map(TimeWindow::latest)
                .filter(latest -> latest.isBefore(start))
                .max(Instant::compareTo)
                .map(latest -> Duration.between(latest, start))
                .orElse(Duration.ZERO);
    }

    private static List<Breach> overloads(Vehicle vehicle, Map<JobId, Job> jobs, List<JobVisit> visits) {
        Load most = RouteLoad.most(jobs, visits);
        List<Breach> overloads = new ArrayList<>();
        for (int dimension = 0; dimension < most.dimensions(); dimension++) {
            int over = most.amount(dimension) - vehicle.capacity().amount(dimension);
            if (over > 0) {
                overloads.add(new Breach.Overload(dimension, over));
            }
        }
        return overloads;
    }

    private static <K, V> V known(Map<K, V> things, K id, String name) {
        V thing = things.get(id);
        if (thing == null) {
            throw new IllegalArgumentException(
                    "The " + name + " (" + id + ") is not part of the problem. Read the day again.");
        }
        return thing;
    }
}
