package com.bayoutech.orders;

import com.bayoutech.domain.Load;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Skill;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** A change that can be made to many orders at once. */
public sealed interface OrderEdit {
    /** Keeps it out of plans until it is released. */
    record Hold() implements OrderEdit {}

    /** Lets an order that is held, or was cancelled, be planned again. */
    record Release() implements OrderEdit {}

    /** It is not to be done any more. */
    record Cancel() implements OrderEdit {}

    /** To another day; its windows go along, at the same time of the clock. */
    record Move(LocalDate day) implements OrderEdit {}

    /**
     * One window for each of its visits, on its own day; both ends empty means any time.
     *
     * @param earliest empty: from the start of the day
     * @param latest empty: to its end; before {@code earliest}: on the day after
     */
    record Window(Optional<LocalTime> earliest, Optional<LocalTime> latest) implements OrderEdit {}

    /** How long each of its visits takes. */
    record Service(Duration length) implements OrderEdit {}

    /** How much it matters. */
    record Rank(Priority priority) implements OrderEdit {}

    /** What it puts on its vehicle. */
    record Carry(Load load) implements OrderEdit {}

    /**
     * What it demands of its vehicle and driver.
     *
     * @param skills none: any will do
     */
    record Demand(Set<Skill> skills) implements OrderEdit {
        public Demand {
            skills = Set.copyOf(skills);
        }
    }

    /**
     * A visit was in vain: the order goes into the pool of the day after, or of today if that has passed.
     *
     * @param visit its index among the order's visits; the last one where an order has fewer
     */
    record Fail(int visit, FailureReason reason) implements OrderEdit {}
}
