package com.bayoutech.solver.internal;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Jobs that go onto one vehicle together or not at all, as the relations bind them. */
final class Units {
    private final Model model;
    private final int[] firstVisit;
    private final int[] unitOfJob;
    private final List<List<Integer>> jobs = new ArrayList<>();
    private final int[] gluedTo;
    private final List<TreeSet<Integer>> after = new ArrayList<>();

    Units(Model model) {
        this.model = model;
        int count = model.jobs().size();
        this.firstVisit = new int[count + 1];
        for (int job = 0; job < count; job++) {
            firstVisit[job + 1] =
                    firstVisit[job] + model.jobs().get(job).visits().size();
        }
        this.gluedTo = new int[firstVisit[count]];
        Arrays.fill(gluedTo, Tables.NONE);
        for (int visit = 0; visit < gluedTo.length; visit++) {
            after.add(new TreeSet<>());
        }
        for (int job = 0; job < count; job++) {
            for (int visit = firstVisit[job]; visit < firstVisit[job + 1] - 1; visit++) {
                after.get(visit).add(visit + 1);
            }
        }
        this.unitOfJob = bind();
        order();
    }

    int count() {
        return jobs.size();
    }

    /** Each unit's jobs get one number; a unit has the number of its first job's place among first jobs. */
    private int[] bind() {
        int[] leader = new int[model.jobs().size()];
        Arrays.setAll(leader, job -> job);
        for (Relation relation : model.relations()) {
            if (relation.kind() != Relation.Kind.NOT_TOGETHER) {
                for (int job : relation.jobs()) {
                    int one = find(leader, relation.jobs().get(0));
                    int other = find(leader, job);
                    leader[Math.max(one, other)] = Math.min(one, other);
                }
            }
        }
        int[] units = new int[leader.length];
        for (int job = 0; job < leader.length; job++) {
            int first = find(leader, job);
            if (first == job) {
                units[job] = jobs.size();
                jobs.add(new ArrayList<>());
            } else {
                units[job] = units[first];
            }
            jobs.get(units[job]).add(job);
        }
        return units;
    }

    private static int find(int[] leader, int job) {
        int at = job;
        while (leader[at] != at) {
            at = leader[at];
        }
        return at;
    }

    private void order() {
        for (Relation relation : model.relations()) {
            if (relation.kind() != Relation.Kind.IN_SEQUENCE && relation.kind() != Relation.Kind.DIRECTLY_AFTER) {
                continue;
            }
            for (int index = 1; index < relation.jobs().size(); index++) {
                int last = firstVisit[relation.jobs().get(index - 1) + 1] - 1;
                int first = firstVisit[relation.jobs().get(index)];
                after.get(last).add(first);
                if (relation.kind() == Relation.Kind.DIRECTLY_AFTER) {
                    gluedTo[first] = last;
                }
            }
        }
    }

    int[] begins() {
        int[] begins = new int[count() + 1];
        for (int unit = 0; unit < count(); unit++) {
            begins[unit + 1] = begins[unit]
                    + jobs.get(unit).stream()
                            .mapToInt(job -> firstVisit[job + 1] - firstVisit[job])
                            .sum();
        }
        return begins;
    }

    /** The visits of each unit, none before one that must precede it. */
    int[] visits() {
        int[] ordered = new int[gluedTo.length];
        int[] open = new int[gluedTo.length];
        for (TreeSet<Integer> followers : after) {
            followers.forEach(visit -> open[visit]++);
        }
        int count = 0;
        for (List<Integer> unit : jobs) {
            TreeSet<Integer> ready = new TreeSet<>();
            int wanted = count;
            for (int job : unit) {
                wanted += firstVisit[job + 1] - firstVisit[job];
                for (int visit = firstVisit[job]; visit < firstVisit[job + 1]; visit++) {
                    if (open[visit] == 0) {
                        ready.add(visit);
                    }
                }
            }
            while (!ready.isEmpty()) {
                int visit = next(ready, count == 0 ? Tables.NONE : ordered[count - 1]);
                ready.remove(visit);
                ordered[count++] = visit;
                for (int follower : after.get(visit)) {
                    if (--open[follower] == 0) {
                        ready.add(follower);
                    }
                }
            }
            if (count < wanted) {
                throw new IllegalArgumentException("The relations of the jobs " + unit
                        + " ask for an order that runs in a circle. Leave one of them out.");
            }
        }
        return ordered;
    }

    private int next(SortedSet<Integer> ready, int last) {
        for (int visit : ready) {
            if (gluedTo[visit] != Tables.NONE && gluedTo[visit] == last) {
                return visit;
            }
        }
        return ready.first();
    }

    int[][] jobs() {
        return jobs.stream()
                .map(unit -> unit.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int[] unitOf() {
        int[] units = new int[gluedTo.length];
        for (int job = 0; job < unitOfJob.length; job++) {
            Arrays.fill(units, firstVisit[job], firstVisit[job + 1], unitOfJob[job]);
        }
        return units;
    }

    int[] gluedTo() {
        return gluedTo;
    }

    /** The visits that must precede each visit on its route. */
    int[][] before() {
        List<List<Integer>> before = new ArrayList<>();
        after.forEach(any -> before.add(new ArrayList<>()));
        for (int visit = 0; visit < after.size(); visit++) {
            for (int follower : after.get(visit)) {
                before.get(follower).add(visit);
            }
        }
        return before.stream()
                .map(visits -> visits.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    long[] penalties() {
        long[] penalties = new long[count()];
        for (int job = 0; job < unitOfJob.length; job++) {
            penalties[unitOfJob[job]] += model.jobs().get(job).penalty();
        }
        return penalties;
    }

    int[][] apart() {
        List<TreeSet<Integer>> apart = new ArrayList<>();
        jobs.forEach(unit -> apart.add(new TreeSet<>()));
        for (Relation relation : model.relations()) {
            if (relation.kind() == Relation.Kind.NOT_TOGETHER) {
                for (int one : relation.jobs()) {
                    for (int other : relation.jobs()) {
                        if (one != other) {
                            apart.get(unitOfJob[one]).add(unitOfJob[other]);
                        }
                    }
                }
            }
        }
        return apart.stream()
                .map(units -> units.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Units by vehicle that may not be, or null. */
    @Nullable
    BitSet forbidden(int vehicles) {
        BitSet forbidden = new BitSet();
        for (int job = 0; job < unitOfJob.length; job++) {
            Job known = model.jobs().get(job);
            if (known.vehicles().isPresent()) {
                for (int vehicle = 0; vehicle < vehicles; vehicle++) {
                    if (!known.vehicles().get().contains(vehicle)) {
                        forbidden.set(unitOfJob[job] * vehicles + vehicle);
                    }
                }
            }
        }
        int[][] apart = apart();
        for (int unit = 0; unit < apart.length; unit++) {
            for (int other : apart[unit]) {
                if (other == unit) {
                    forbidden.set(unit * vehicles, (unit + 1) * vehicles);
                }
            }
        }
        return forbidden.isEmpty() ? null : forbidden;
    }

    long @Nullable [] assignment(int vehicles) {
        if (model.jobs().stream().allMatch(job -> job.vehicleCosts().isEmpty())) {
            return null;
        }
        long[] costs = new long[count() * vehicles];
        for (int job = 0; job < unitOfJob.length; job++) {
            for (Map.Entry<Integer, Long> cost :
                    model.jobs().get(job).vehicleCosts().entrySet()) {
                if (cost.getKey() < 0 || cost.getKey() >= vehicles) {
                    throw new IllegalArgumentException("The vehicle (" + cost.getKey() + ") of a cost of job " + job
                            + " must be from 0 to " + (vehicles - 1) + ".");
                }
                costs[unitOfJob[job] * vehicles + cost.getKey()] += cost.getValue();
            }
        }
        return costs;
    }
}
