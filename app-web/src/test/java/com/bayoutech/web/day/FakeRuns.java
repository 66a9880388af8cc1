package com.bayoutech.web.day;

import com.bayoutech.domain.PlanId;
import com.bayoutech.planning.Proposal;
import com.bayoutech.planning.Run;
import com.bayoutech.planning.RunId;
import com.bayoutech.planning.RunStore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs in memory, in the order in which they were asked for. */
public final class FakeRuns implements RunStore {
    private final Map<RunId, Run> runs = new LinkedHashMap<>();
    private final Map<PlanId, Proposal> proposals = new LinkedHashMap<>();

    @Override
    public void insert(Run run) {
        runs.put(run.id(), run);
    }

    @Override
    public boolean update(Run run) {
        Run stored = runs.get(run.id());
        if (stored == null || stored.state().isOver()) {
            return false;
        }
        runs.put(run.id(), run.withStopRequested(stored.stopRequested()));
        return true;
    }

    @Override
    public Optional<Run> find(RunId run) {
        return Optional.ofNullable(runs.get(run));
    }

    @Override
    public Optional<Run> findLatest(PlanId plan) {
        return of(plan).reduce((earlier, later) -> later);
    }

    @Override
    public Optional<Run> findActive(PlanId plan) {
        return of(plan).filter(run -> !run.state().isOver()).findFirst();
    }

    @Override
    public boolean requestStop(RunId run) {
        Run stored = runs.get(run);
        if (stored == null || stored.state().isOver()) {
            return false;
        }
        runs.put(run, stored.withStopRequested(true));
        return true;
    }

    void removeAll(PlanId plan) {
        runs.values().removeIf(run -> run.plan().equals(plan));
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    private Stream<Run> of(PlanId plan) {
        return runs.values().stream().filter(run -> run.plan().equals(plan));
    }

    /** Puts a run into a worker's hands. */
    void take(RunId id, Instant at) {
        Run run = runs.get(id);
        runs.put(id, run.taken(at));
    }

    @Override
    public void insert(Proposal proposal) {
        proposals.put(proposal.plan(), proposal);
    }

    @Override
    public Optional<Proposal> findProposal(PlanId plan) {
        return Optional.ofNullable(proposals.get(plan));
    }

    @Override
    public boolean removeProposal(RunId run) {
        return proposals.values().removeIf(proposal -> proposal.run().equals(run));
    }
}
