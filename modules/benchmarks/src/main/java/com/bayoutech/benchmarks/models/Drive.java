package com.bayoutech.benchmarks.models;

import com.bayoutech.solver.Model;
import com.bayoutech.solver.Pause;
import com.bayoutech.solver.Promise;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.RestRule;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import com.bayoutech.solver.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One vehicle driving a sequence from a departure on, by the rules in the solver's documentation and by no code of it. */
final class Drive {
    /** Where a sequence has a reload in place of a visit. */
    static final int RELOAD = -1;

    private final List<Visit> visits;
    private final Vehicle vehicle;
    private final List<Integer> sequence;
    private final Travel travel;
    private final int delayedPlace;
    private final int delay;
    /** When it begins to load, if that is settled: one moment a reload, or none at all. */
    private final List<Integer> loads;

    final List<Integer> begins = new ArrayList<>();
    final List<Integer> arrivals = new ArrayList<>();
    final List<Integer> setups = new ArrayList<>();
    final int departure;
    boolean isPossible;
    long early;
    long late;
    long distance;
    int end;

    private long now;
    private int at;
    private long driven;
    private boolean isHalfRested;
    private int pausesOver;

    /** Held up on the way to one place of the sequence, by zero where it is not; {@code loads} is empty where it loads as early as it can. */
    Drive(
            Model model,
            List<Visit> visits,
            int vehicle,
            List<Integer> sequence,
            int departure,
            int delayedPlace,
            int delay,
            List<Integer> loads) {
        this.delayedPlace = delayedPlace;
        this.delay = delay;
        this.loads = loads;
        this.visits = visits;
        this.vehicle = model.vehicles().get(vehicle);
        this.sequence = sequence;
        this.travel = model.travels().get(this.vehicle.travel());
        this.departure = departure;
        this.now = departure;
        this.at = this.vehicle.start();
        this.pausesOver = (int) this.vehicle.pauses().stream()
                .filter(pause -> pause.closes() < departure)
                .count();
        this.isPossible = run();
    }

    /** The earliest moment at which the goods of the trip from an index on can leave. */
    static int released(List<Visit> visits, List<Integer> sequence, int from) {
        int released = 0;
        for (int index = from; index < sequence.size() && sequence.get(index) != RELOAD; index++) {
            released = Math.max(released, visits.get(sequence.get(index)).release());
        }
        return released;
    }

    /** Whether it ends no later than another, with no more lateness. */
    boolean isAsGoodAs(Drive other) {
        return isPossible && end <= other.end && late <= other.late;
    }

    private boolean run() {
        int reloads = 0;
        for (int index = 0; index < sequence.size(); index++) {
            if (sequence.get(index) == RELOAD) {
                Reload reload = vehicle.reload().orElseThrow();
                List<Window> settled =
                        loads.isEmpty() ? List.of() : List.of(new Window(loads.get(reloads), loads.get(reloads++)));
                if (!serve(reload.location(), 0, reload.service(), settled, Optional.empty())) {
                    return false;
                }
                now = Math.max(now, released(visits, sequence, index + 1));
            } else {
                Visit visit = visits.get(sequence.get(index));
                int setup = at == visit.location() ? 0 : visit.setup();
                if (!serve(visit.location(), setup, visit.service(), visit.windows(), visit.promise())) {
                    return false;
                }
            }
        }
        return goHome();
    }

    private boolean serve(int location, int setup, int service, List<Window> windows, Optional<Promise> promise) {
        Leg leg = new Leg(location, now);
        if (!leg.isPossible) {
            return false;
        }
        long ready = leg.arrival + setup;
        boolean hasPausedHere = false;
        long begin;
        while (true) {
            begin = beginFrom(windows, ready);
            if (begin < 0) {
                return false;
            }
            if (pausesOver == vehicle.pauses().size()) {
                break;
            }
            Pause pause = vehicle.pauses().get(pausesOver);
            long start = Math.max(ready, pause.opens());
            boolean isDue = begin + service > (pause.opens() + pause.closes()) / 2;
            if (!isDue && start + pause.duration() > begin) {
                break;
            }
            pausesOver++;
            if (start <= pause.closes()) {
                ready = start + pause.duration();
                hasPausedHere = true;
                continue;
            }
            long before = Math.max(leg.leave, pause.opens());
            if (hasPausedHere || before > pause.closes()) {
                return false;
            }
            rest(pause.duration());
            leg = new Leg(location, before + pause.duration());
            ready = leg.arrival + setup;
        }
        leg.take();
        boolean countsWork = vehicle.restRule().map(RestRule::serviceCounts).orElse(false);
        rest(begin - leg.arrival - (countsWork ? -service : setup));
        long started = begin;
        promise.ifPresent(expected -> {
            early += Math.max(0, expected.from() - started) * expected.earlyRate();
            late += Math.max(0, started - expected.to()) * expected.lateRate();
        });
        begins.add((int) begin);
        arrivals.add((int) leg.arrival);
        setups.add(setup);
        now = begin + service;
        return true;
    }

    private boolean goHome() {
        if (vehicle.end() == Vehicle.ANYWHERE) {
            end = (int) now;
            return pausesAtEnd(now, now) && end <= vehicle.closes();
        }
        Leg leg = new Leg(vehicle.end(), now);
        while (leg.isPossible
                && pausesOver < vehicle.pauses().size()
                && leg.arrival > vehicle.pauses().get(pausesOver).closes()) {
            Pause pause = vehicle.pauses().get(pausesOver++);
            long before = Math.max(leg.leave, pause.opens());
            if (before > pause.closes()) {
                return false;
            }
            rest(pause.duration());
            leg = new Leg(vehicle.end(), before + pause.duration());
        }
        if (!leg.isPossible) {
            return false;
        }
        leg.take();
        end = (int) leg.arrival;
        return end <= vehicle.closes();
    }

    private boolean pausesAtEnd(long leave, long arrival) {
        long moment = arrival;
        long left = leave;
        while (pausesOver < vehicle.pauses().size()
                && moment > vehicle.pauses().get(pausesOver).closes()) {
            Pause pause = vehicle.pauses().get(pausesOver++);
            long before = Math.max(left, pause.opens());
            if (before > pause.closes()) {
                return false;
            }
            left = before + pause.duration();
            moment = left;
        }
        end = (int) moment;
        return true;
    }

    private static long beginFrom(List<Window> windows, long ready) {
        if (windows.isEmpty()) {
            return ready;
        }
        return windows.stream()
                .filter(window -> ready <= window.closes())
                .mapToLong(window -> Math.max(ready, window.opens()))
                .findFirst()
                .orElse(-1);
    }

    private void rest(long rested) {
        if (vehicle.restRule().isEmpty()) {
            return;
        }
        RestRule rule = vehicle.restRule().get();
        if (rested >= rule.rest() || (isHalfRested && rested >= rule.secondPart())) {
            driven = 0;
            isHalfRested = false;
        } else if (rule.firstPart() > 0 && rested >= rule.firstPart()) {
            isHalfRested = true;
        }
    }

    /** One drive, with the rests that it needs on the way. */
    private final class Leg {
        final int to;
        final long leave;
        final boolean isPossible;
        long arrival;
        long drivenThen;
        boolean isHalfRestedThen;

        Leg(int to, long leave) {
            this.to = to;
            this.leave = leave;
            int seconds = travel.duration(at, to, (int) leave);
            this.isPossible = seconds != Travel.NO_WAY && travel.distance(at, to) != Travel.NO_WAY;
            this.arrival = leave;
            this.drivenThen = driven;
            this.isHalfRestedThen = isHalfRested;
            long left = isPossible ? seconds : 0;
            RestRule rule = vehicle.restRule().orElse(new RestRule(Travel.MOST, 0, 0, 0, false));
            while (drivenThen + left > rule.mostDriving()) {
                long stretch = rule.mostDriving() - drivenThen;
                arrival += stretch + (isHalfRestedThen ? rule.secondPart() : rule.rest());
                isHalfRestedThen = false;
                left -= stretch;
                drivenThen = 0;
            }
            arrival += left + (begins.size() == delayedPlace ? delay : 0);
            drivenThen += left;
        }

        void take() {
            distance += travel.distance(at, to);
            driven = drivenThen;
            isHalfRested = isHalfRestedThen;
            at = to;
        }
    }
}
