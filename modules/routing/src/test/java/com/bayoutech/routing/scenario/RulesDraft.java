package com.bayoutech.routing.scenario;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.Aims;
import com.bayoutech.routing.Disruption;
import com.bayoutech.routing.JobRules;
import com.bayoutech.routing.PlanningRules;
import com.bayoutech.routing.Relation;
import com.bayoutech.routing.ShiftRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers the rules of a {@link Scenario}. */
final class RulesDraft {
    private final Map<JobId, JobRules> jobs = new HashMap<>();
    private final Map<ShiftId, ShiftRules> shifts = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Map<DepotId, Integer> bays = new HashMap<>();
    private Aims aims = Aims.NONE;
    private PlanningRules rules = PlanningRules.NONE;

    void job(JobId id, JobRules known) {
        jobs.put(id, known);
    }

    void shift(ShiftId id, ShiftRules known, String first) {
        List<ShiftRules.JobVisit> prefix = Arrays.stream(first.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> new ShiftRules.JobVisit(new JobId(Names.id(name)), VisitKind.DELIVERY))
                .toList();
        shifts.put(id, known.withPrefix(prefix));
    }

    void relation(String word, String first, Deque<String> others) {
        Relation.Kind kind = switch (word) {
            case "together" -> Relation.Kind.SAME_VEHICLE;
            case "sequence" -> Relation.Kind.IN_SEQUENCE;
            case "directly" -> Relation.Kind.DIRECTLY_AFTER;
            default -> Relation.Kind.NOT_TOGETHER;
        };
        relations.add(new Relation(
                kind,
                Stream.concat(Stream.of(first), others.stream())
                        .map(name -> new JobId(Names.id(name)))
                        .toList()));
    }

    void bays(DepotId depot, int count) {
        bays.put(depot, count);
    }

    void aim(String word, String first, Deque<String> others) {
        if (word.equals("overlap")) {
            aims = aims.withOverlap(new Aims.Overlap(Integer.parseInt(first), Long.parseLong(others.remove())));
            return;
        }
        int free = Integer.parseInt(others.remove().replace("m", ""));
        long cents = Long.parseLong(others.remove());
        aims = aims.withBalance(
                first.equals("hour")
                        ? new Aims.Balance.OfTime(Duration.ofMinutes(free), cents)
                        : new Aims.Balance.OfVisits(free, cents));
    }

    void disruption(Disruption known) {
        rules = rules.withDisruption(known);
    }

    PlanningRules read() {
        return rules.withJobs(jobs)
                .withShifts(shifts)
                .withRelations(relations)
                .withBays(bays)
                .withAims(aims);
    }
}
