package com.bayoutech.benchmarks.models;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Relation;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says of one vehicle's sequence what is wrong with it, or what it costs. */
public final class RouteJudge {
    /** Where a sequence has a reload in place of a visit. */
    public static final int RELOAD = Drive.RELOAD;

    private final Model model;
    private final AimJudge aims;
    private final List<Visit> visits;
    private final int[] jobOf;
    private final int[] firstVisit;
    private final int dimensions;

    public RouteJudge(Model model) {
        this.model = model;
        this.aims = new AimJudge(model);
        this.visits = model.visits();
        this.jobOf = new int[visits.size()];
        this.firstVisit = new int[model.jobs().size()];
        int next = 0;
        int most = 0;
        for (int job = 0; job < model.jobs().size(); job++) {
            firstVisit[job] = next;
            most = Math.max(most, model.jobs().get(job).moves().size());
            for (Visit visit : model.jobs().get(job).visits()) {
                most = Math.max(
                        most, Math.max(visit.delivers().size(), visit.collects().size()));
                jobOf[next++] = job;
            }
        }
        this.dimensions = most;
    }

    /** The job of each visit. */
    public int job(int visit) {
        return jobOf[visit];
    }

    /** The visits of a job. */
    public List<Integer> visitsOf(int job) {
        return java.util.stream.IntStream.range(
                        firstVisit[job],
                        firstVisit[job] + model.jobs().get(job).visits().size())
                .boxed()
                .toList();
    }

    /** What forbids a sequence, the time aside. */
    public Optional<String> findFault(int vehicle, List<Integer> sequence) {
        return order(vehicle, sequence)
                .or(() -> loads(vehicle, sequence))
                .or(() -> jobs(vehicle, sequence))
                .or(() -> limits(vehicle, sequence));
    }

    /**
     * The drive that leaves as late as it can without ending later than whoever leaves as early as possible; empty if there is none. The departure is found
     * by halving: where breaks or rests fall away for those who leave later, later ones may do as well.
     */
    Optional<Drive> findDrive(int vehicle, List<Integer> sequence) {
        return findDrive(vehicle, sequence, List.of(), 0);
    }

    /**
     * The same where something is settled.
     *
     * @param loads when it begins to load: one moment a reload, or none at all; whoever waits for that may be late for leaving at another time
     * @param departure counts if it is later than what is found, and does as well; and where it is settled when it begins to load
     */
    Optional<Drive> findDrive(int vehicle, List<Integer> sequence, List<Integer> loads, int departure) {
        int earliest = Math.max(model.vehicles().get(vehicle).opens(), Drive.released(visits, sequence, 0));
        Drive first = new Drive(model, visits, vehicle, sequence, earliest, 0, 0, loads);
        Drive said = departure > earliest ? new Drive(model, visits, vehicle, sequence, departure, 0, 0, loads) : first;
        if (!loads.isEmpty() && departure >= earliest && said.isPossible) {
            return Optional.of(said);
        }
        if (!first.isPossible) {
            return Optional.empty();
        }
        boolean isSaidAsGood = departure > earliest && said.isAsGoodAs(first);
        Drive best = first;
        int low = earliest;
        int high = first.end + 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            Drive later = new Drive(model, visits, vehicle, sequence, middle, 0, 0, loads);
            if (later.isAsGoodAs(first)) {
                best = later;
                low = middle;
            } else {
                high = middle;
            }
        }
        return Optional.of(isSaidAsGood && departure > best.departure ? said : best);
    }

    /** The cost of a sequence without a fault, or empty if it cannot be driven within the vehicle's limits. */
    public Optional<Long> findCost(int vehicle, List<Integer> sequence) {
        return findDrive(vehicle, sequence)
                .filter(drive -> isWithin(vehicle, drive))
                .map(drive -> cost(vehicle, sequence, drive));
    }

    /** Whether a route that leaves as planned is still driven if it is held up on the way to one place. */
    public boolean isDrivable(int vehicle, List<Integer> sequence, int delayedPlace, int delay) {
        return findDrive(vehicle, sequence)
                .map(planned ->
                        new Drive(model, visits, vehicle, sequence, planned.departure, delayedPlace, delay, List.of()))
                .filter(drive -> drive.isPossible && isWithin(vehicle, drive))
                .isPresent();
    }

    boolean isWithin(int vehicle, Drive drive) {
        Vehicle.Limits limits = model.vehicles().get(vehicle).limits();
        return drive.distance <= limits.distance() && drive.end - drive.departure <= limits.duration();
    }

    long cost(int vehicle, List<Integer> sequence, Drive drive) {
        Vehicle.Costs costs = model.vehicles().get(vehicle).costs();
        int duration = drive.end - drive.departure;
        long overtime = costs.overtime()
                .map(over -> Math.max(0, duration - over.after()) * over.rate())
                .orElse(0L);
        Set<Integer> jobs = new HashSet<>();
        sequence.stream().filter(visit -> visit != RELOAD).forEach(visit -> jobs.add(jobOf[visit]));
        long assignment = jobs.stream()
                .mapToLong(job -> model.jobs().get(job).vehicleCosts().getOrDefault(vehicle, 0L))
                .sum();
        return costs.fixed()
                + drive.distance * costs.distanceRate()
                + duration * costs.durationRate()
                + overtime
                + drive.early
                + drive.late
                + assignment
                + aims.territory(vehicle, sequence)
                + aims.balance(duration, (int)
                        sequence.stream().filter(visit -> visit != RELOAD).count());
    }

    private Optional<String> order(int vehicle, List<Integer> sequence) {
        List<Integer> prefix = model.vehicles().get(vehicle).prefix();
        if (sequence.size() < prefix.size()
                || !sequence.subList(0, prefix.size()).equals(prefix)) {
            return Optional.of("does not begin with what it has to begin with");
        }
        int rank = 0;
        for (int visit : sequence) {
            if (visit != RELOAD && visits.get(visit).rank() < rank) {
                return Optional.of("visit " + visit + " comes after one of a higher rank");
            }
            rank = visit == RELOAD ? 0 : visits.get(visit).rank();
        }
        for (int visit : sequence) {
            if (visit != RELOAD && sequence.indexOf(visit) != sequence.lastIndexOf(visit)) {
                return Optional.of("visit " + visit + " is there twice");
            }
        }
        return Optional.empty();
    }

    private Optional<String> loads(int vehicle, List<Integer> sequence) {
        List<Integer> capacity = model.vehicles().get(vehicle).capacity();
        for (int dimension = 0; dimension < dimensions; dimension++) {
            long most = dimension < capacity.size() ? capacity.get(dimension) : 0;
            long moving = 0;
            long load = tripLoad(sequence, 0, dimension);
            if (load > most) {
                return Optional.of("leaves with too much");
            }
            for (int index = 0; index < sequence.size(); index++) {
                int visit = sequence.get(index);
                if (visit == RELOAD) {
                    load = moving + tripLoad(sequence, index + 1, dimension);
                } else {
                    moving += moved(visit, dimension);
                    load += moved(visit, dimension)
                            - amount(visits.get(visit).delivers(), dimension)
                            + amount(visits.get(visit).collects(), dimension);
                }
                if (load > most) {
                    return Optional.of("carries too much after place " + index);
                }
            }
        }
        return model.isLastInFirstOut() ? lastInFirstOut(sequence) : Optional.empty();
    }

    private Optional<String> lastInFirstOut(List<Integer> sequence) {
        Deque<Integer> stack = new ArrayDeque<>();
        for (int visit : sequence) {
            if (visit == RELOAD || movesNothing(jobOf[visit])) {
                continue;
            }
            int last = firstVisit[jobOf[visit]]
                    + model.jobs().get(jobOf[visit]).visits().size()
                    - 1;
            if (visit == firstVisit[jobOf[visit]]) {
                stack.push(jobOf[visit]);
            } else if (visit == last && (stack.isEmpty() || stack.pop() != jobOf[visit])) {
                return Optional.of("unloads visit " + visit + " from below others");
            }
        }
        return Optional.empty();
    }

    private boolean movesNothing(int job) {
        return model.jobs().get(job).moves().stream().allMatch(amount -> amount == 0);
    }

    private long tripLoad(List<Integer> sequence, int from, int dimension) {
        long load = 0;
        for (int index = from; index < sequence.size() && sequence.get(index) != RELOAD; index++) {
            load += amount(visits.get(sequence.get(index)).delivers(), dimension);
        }
        return load;
    }

    private long moved(int visit, int dimension) {
        Job job = model.jobs().get(jobOf[visit]);
        int amount = amount(job.moves(), dimension);
        if (visit == firstVisit[jobOf[visit]]) {
            return amount;
        }
        return visit == firstVisit[jobOf[visit]] + job.visits().size() - 1 ? -amount : 0;
    }

    private static int amount(List<Integer> amounts, int dimension) {
        return dimension < amounts.size() ? amounts.get(dimension) : 0;
    }

    private Optional<String> jobs(int vehicle, List<Integer> sequence) {
        for (int visit : sequence) {
            if (visit == RELOAD) {
                continue;
            }
            Job job = model.jobs().get(jobOf[visit]);
            if (job.vehicles().isPresent() && !job.vehicles().get().contains(vehicle)) {
                return Optional.of("may not do job " + jobOf[visit]);
            }
            List<Integer> places =
                    visitsOf(jobOf[visit]).stream().map(sequence::indexOf).toList();
            for (int index = 0; index < places.size(); index++) {
                if (places.get(index) < 0 || (index > 0 && places.get(index) < places.get(index - 1))) {
                    return Optional.of("does not do all of job " + jobOf[visit] + " in its order");
                }
            }
        }
        for (Relation relation : model.relations()) {
            Optional<String> fault = relation(relation, sequence);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<String> relation(Relation relation, List<Integer> sequence) {
        long here = relation.jobs().stream()
                .filter(job -> sequence.contains(firstVisit[job]))
                .count();
        if (relation.kind() == Relation.Kind.NOT_TOGETHER) {
            return here > 1 ? Optional.of("has jobs together that must not be") : Optional.empty();
        }
        if (here == 0) {
            return Optional.empty();
        }
        if (here < relation.jobs().size()) {
            return Optional.of("has some jobs of " + relation.jobs() + " but not all");
        }
        for (int index = 1; index < relation.jobs().size() && relation.kind() != Relation.Kind.SAME_VEHICLE; index++) {
            int job = relation.jobs().get(index - 1);
            int last = sequence.indexOf(
                    firstVisit[job] + model.jobs().get(job).visits().size() - 1);
            int first = sequence.indexOf(firstVisit[relation.jobs().get(index)]);
            boolean isRight = relation.kind() == Relation.Kind.DIRECTLY_AFTER ? first == last + 1 : first > last;
            if (!isRight) {
                return Optional.of("does not do the jobs " + relation.jobs() + " in their order");
            }
        }
        return Optional.empty();
    }

    private Optional<String> limits(int vehicle, List<Integer> sequence) {
        long reloads = sequence.stream().filter(visit -> visit == RELOAD).count();
        int most = model.vehicles().get(vehicle).reload().map(Reload::most).orElse(0);
        if (reloads > most) {
            return Optional.of("reloads " + reloads + " times");
        }
        if (sequence.size() - reloads > model.vehicles().get(vehicle).limits().visits()) {
            return Optional.of("has too many visits");
        }
        return Optional.empty();
    }
}
