package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import java.util.Optional;

/** Where runs are kept; joins the current unit of work. */
public interface RunStore {
    void insert(Run run);

    /** Replaces a run but for its stop request, which {@link #requestStop} alone sets. */
    void update(Run run);

    Optional<Run> find(RunId run);

    /** The plan's run that was asked for last. */
    Optional<Run> findLatest(PlanId plan);

    /** The plan's run that is not over; a plan has one at most, which the store guards. */
    Optional<Run> findActive(PlanId plan);

    /** Asks a run to stop; returns whether it was not over yet. */
    boolean requestStop(RunId run);
}
