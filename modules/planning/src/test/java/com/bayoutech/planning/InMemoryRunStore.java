package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

final class InMemoryRunStore implements RunStore {
    private final InMemoryDatabase database;
    private final Map<RunId, Run> runs;
    private final Map<PlanId, Proposal> proposals;
    private boolean isAway;
    private Optional<Run> rival = Optional.empty();
    private boolean isRivalThere;
    private int finds;

    InMemoryRunStore(InMemoryDatabase database) {
        this.database = database;
        this.runs = database.map();
        this.proposals = database.map();
    }

    /** From now on the table cannot be read or written, or can be again. */
    void setAway(boolean away) {
        isAway = away;
    }

    /** Somebody else's transaction commits this run between the next check and the next insert. */
    void beOvertakenBy(Run run) {
        rival = Optional.of(run);
    }

    /** How often runs were looked up by id. */
    int finds() {
        return finds;
    }

    @Override
    public void insert(Run run) {
        requireThere();
        isRivalThere = rival.isPresent();
        if (findActive(run.plan()).isPresent()) {
            throw new IllegalStateException("duplicate key: one active run a plan");
        }
        runs.put(run.id(), run);
    }

    @Override
    public boolean update(Run run) {
        requireThere();
        Run stored = runs.get(run.id());
        if (stored == null || stored.state().isOver()) {
            return false;
        }
        runs.put(run.id(), run.withStopRequested(stored.stopRequested()));
        return true;
    }

    @Override
    public Optional<Run> find(RunId run) {
        requireThere();
        finds++;
        return Optional.ofNullable(runs.get(run));
    }

    @Override
    public Optional<Run> findLatest(PlanId plan) {
        requireThere();
        return runs.values().stream()
                .filter(run -> run.plan().equals(plan))
                .max(Comparator.comparing(Run::requestedAt));
    }

    @Override
    public Optional<Run> findActive(PlanId plan) {
        requireThere();
        return Stream.concat(runs.values().stream(), rival.filter(run -> isRivalThere).stream())
                .filter(run -> run.plan().equals(plan) && !run.state().isOver())
                .findFirst();
    }

    @Override
    public boolean requestStop(RunId run) {
        requireThere();
        Run stored = runs.get(run);
        if (stored == null || stored.state().isOver()) {
            return false;
        }
        runs.put(run, stored.withStopRequested(true));
        return true;
    }

    private void requireThere() {
        database.requireOpen();
        if (isAway) {
            throw new IllegalStateException("the database is away");
        }
    }

    @Override
    public void insert(Proposal proposal) {
        requireThere();
        proposals.put(proposal.plan(), proposal);
    }

    @Override
    public Optional<Proposal> findProposal(PlanId plan) {
        requireThere();
        return Optional.ofNullable(proposals.get(plan));
    }

    @Override
    public boolean removeProposal(RunId run) {
        requireThere();
        return proposals.values().removeIf(proposal -> proposal.run().equals(run));
    }
}
