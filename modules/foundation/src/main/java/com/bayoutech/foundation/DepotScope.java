package com.bayoutech.foundation;

import com.bayoutech.domain.DepotId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * At which depots a permission holds.
 *
 * @param depots the depots; empty where it holds at all of them, those that are still to come included
 */
public record DepotScope(Optional<Set<DepotId>> depots) {
    /** Everywhere. */
    public static final DepotScope ALL = new DepotScope(Optional.empty());

    public DepotScope {
        depots = depots.map(Set::copyOf);
    }

    /** At these depots and nowhere else. */
    public static DepotScope of(Set<DepotId> depots) {
        return new DepotScope(Optional.of(depots));
    }

    /** Whether it holds everywhere. */
    public boolean isEverywhere() {
        return depots.isEmpty();
    }

    /** Whether it holds at a depot. */
    public boolean holdsAt(DepotId depot) {
        return depots.map(known -> known.contains(depot)).orElse(true);
    }

    /** Whether it holds wherever another one does. */
    public boolean covers(DepotScope other) {
        return depots.map(known -> other.depots().filter(known::containsAll).isPresent())
                .orElse(true);
    }

    /** Where either holds. */
    public DepotScope or(DepotScope other) {
        if (isEverywhere() || other.isEverywhere()) {
            return ALL;
        }
        Set<DepotId> both = new HashSet<>(depots.orElseThrow());
        both.addAll(other.depots.orElseThrow());
        return of(both);
    }
}
