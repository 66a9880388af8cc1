package com.bayoutech.web.day;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.Crew;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanStore;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.RevisionSummary;
import com.bayoutech.planning.WhatIf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Plans and revisions in memory. */
public final class FakePlans implements PlanStore {
    private final Map<PlanId, Plan> plans = new ConcurrentHashMap<>();
    private final Map<RevisionId, Revision> revisions = new ConcurrentHashMap<>();
    private final Map<PlanId, Crew> crews = new ConcurrentHashMap<>();
    private final FakeRuns runs;

    FakePlans(FakeRuns runs) {
        this.runs = runs;
    }

    /** Remembers what there is; the answer brings it back. */
    Runnable remember() {
        Map<PlanId, Plan> plansNow = Map.copyOf(plans);
        Map<RevisionId, Revision> revisionsNow = Map.copyOf(revisions);
        return () -> {
            plans.clear();
            plans.putAll(plansNow);
            revisions.clear();
            revisions.putAll(revisionsNow);
        };
    }

    @Override
    public Optional<Plan> find(PlanId plan) {
        return Optional.ofNullable(plans.get(plan));
    }

    @Override
    public Optional<Plan> find(DepotId depot, LocalDate day) {
        return list(depot).stream()
                .filter(plan -> plan.day().equals(day) && plan.whatIf().isEmpty())
                .findFirst();
    }

    @Override
    public List<Plan> list(DepotId depot) {
        return plans.values().stream()
                .filter(plan -> plan.depot().equals(depot))
                .sorted(Comparator.comparing(Plan::day).reversed())
                .toList();
    }

    @Override
    public boolean insert(Plan plan) {
        boolean isFirst = find(plan.depot(), plan.day()).isEmpty();
        if (isFirst) {
            plans.put(plan.id(), plan);
        }
        return isFirst;
    }

    @Override
    public boolean update(Plan plan) {
        if (plans.get(plan.id()).version() != plan.version()) {
            return false;
        }
        plans.put(
                plan.id(),
                new Plan(
                        plan.id(),
                        plan.depot(),
                        plan.day(),
                        plan.head(),
                        plan.published(),
                        plan.version() + 1,
                        plan.whatIf()));
        return true;
    }

    @Override
    public void insertWhatIf(Plan whatIf) {
        WhatIf mine = whatIf.whatIf().orElseThrow();
        boolean isTaken = listWhatIfs(mine.of()).stream()
                .flatMap(plan -> plan.whatIf().stream())
                .anyMatch(known -> !known.isDropped() && known.name().equalsIgnoreCase(mine.name()));
        if (isTaken) {
            throw new RefusedException("There is a what-if named (" + mine.name() + ") already.");
        }
        plans.put(whatIf.id(), whatIf);
    }

    @Override
    public List<Plan> listWhatIfs(PlanId plan) {
        return plans.values().stream()
                .filter(known -> known.whatIf()
                        .filter(whatIf -> whatIf.of().equals(plan))
                        .isPresent())
                .sorted(Comparator.comparing(
                        known -> known.whatIf().orElseThrow().name()))
                .toList();
    }

    @Override
    public boolean hold(Plan plan) {
        return find(plan.id()).orElseThrow().version() == plan.version();
    }

    @Override
    public void insert(Revision revision) {
        revisions.put(revision.id(), revision);
    }

    @Override
    public Optional<Revision> findRevision(RevisionId revision) {
        return Optional.ofNullable(revisions.get(revision));
    }

    @Override
    public Optional<RevisionSummary> findSummary(RevisionId revision) {
        return findRevision(revision).map(RevisionSummary::of);
    }

    @Override
    public int lastNumber(PlanId plan) {
        return listRevisions(plan).stream()
                .mapToInt(RevisionSummary::number)
                .max()
                .orElse(0);
    }

    @Override
    public boolean hasChild(PlanId plan, RevisionId parent) {
        return findNewestChild(plan, parent).isPresent();
    }

    @Override
    public Optional<Revision> findNewestChild(PlanId plan, RevisionId parent) {
        return revisions.values().stream()
                .filter(revision ->
                        revision.plan().equals(plan) && revision.parent().equals(Optional.of(parent)))
                .max(Comparator.comparingInt(Revision::number));
    }

    @Override
    public List<RevisionSummary> listRevisions(PlanId plan) {
        return revisions.values().stream()
                .filter(revision -> revision.plan().equals(plan))
                .map(RevisionSummary::of)
                .sorted(Comparator.comparingInt(RevisionSummary::number).reversed())
                .toList();
    }

    @Override
    public Optional<Crew> findCrew(PlanId plan) {
        return Optional.ofNullable(crews.get(plan));
    }

    @Override
    public void saveCrew(PlanId plan, Crew crew) {
        crews.put(plan, crew);
    }

    @Override
    public void removeAll(DepotId depot) {
        for (Plan plan : list(depot)) {
            plans.remove(plan.id());
            revisions.values().removeIf(revision -> revision.plan().equals(plan.id()));
            runs.removeAll(plan.id());
        }
    }

    /** Whether there is no plan, revision or run at all. */
    public boolean isEmpty() {
        return plans.isEmpty() && revisions.isEmpty() && runs.isEmpty();
    }
}
