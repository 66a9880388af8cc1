package com.bayoutech.fleet;

import java.util.Optional;

/**
 * One thing of the fleet that a file names.
 *
 * @param before as it is; empty if it is new
 * @param after as the file has it
 */
public record FileEntry<T>(Optional<T> before, T after) {
    /** Whether the fleet does not have it yet. */
    public boolean isNew() {
        return before.isEmpty();
    }

    /** Whether the fleet has it like this already. */
    public boolean isUnchanged() {
        return before.equals(Optional.of(after));
    }
}
