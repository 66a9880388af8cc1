package com.bayoutech.solver;

import java.util.Optional;

/** What a good plan has beyond short ways, at its price. */
public record Aims(Optional<Balance> balance, Optional<Overlap> overlap) {
    /** None at all. */
    public static final Aims NONE = new Aims(Optional.empty(), Optional.empty());

    public Aims withBalance(Balance known) {
        return new Aims(Optional.of(known), overlap);
    }

    public Aims withOverlap(Overlap known) {
        return new Aims(balance, Optional.of(known));
    }
}
