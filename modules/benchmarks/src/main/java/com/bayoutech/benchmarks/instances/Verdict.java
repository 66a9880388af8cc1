package com.bayoutech.benchmarks.instances;

import java.util.Optional;

/**
 * What the checker says of a solution.
 *
 * @param cost as it would be published, prizes of what is left out included
 * @param vehicles how many drive
 * @param unassigned how many clients nobody visits
 * @param trouble what is wrong first; empty if nothing is
 */
public record Verdict(double cost, int vehicles, int unassigned, Optional<String> trouble) {
    /** Whether nothing is wrong. */
    public boolean isFeasible() {
        return trouble.isEmpty();
    }
}
