package com.bayoutech.planning;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.foundation.RefusedException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class InMemoryPlanStore implements PlanStore {
    private final InMemoryDatabase database;
    private final Map<PlanId, Plan> plans;
    private final Map<RevisionId, Revision> revisions;
    private final Map<PlanId, Crew> crews;
    private int interferences;
    private boolean isMemoryFull;

    InMemoryPlanStore(InMemoryDatabase database) {
        this.database = database;
        this.plans = database.map();
        this.revisions = database.map();
        this.crews = database.map();
    }

    /** Somebody else changes the plan just before each of the next updates. */
    void interfere(int updates) {
        interferences = updates;
    }

    /** There is no room for the next revision. */
    void fillMemory() {
        isMemoryFull = true;
    }

    @Override
    public Optional<Plan> find(PlanId plan) {
        database.requireOpen();
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
        database.requireOpen();
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
        Plan stored = find(plan.id()).orElseThrow();
        if (interferences > 0) {
            interferences--;
            return false;
        }
        if (stored.version() != plan.version()) {
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
        database.requireOpen();
        if (isMemoryFull) {
            throw new OutOfMemoryError("Java heap space");
        }
        revisions.put(revision.id(), revision);
    }

    @Override
    public Optional<Revision> findRevision(RevisionId revision) {
        database.requireOpen();
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
        database.requireOpen();
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
        List<PlanId> doomed = list(depot).stream().map(Plan::id).toList();
        revisions.values().removeIf(revision -> doomed.contains(revision.plan()));
        doomed.forEach(plans::remove);
    }
}
