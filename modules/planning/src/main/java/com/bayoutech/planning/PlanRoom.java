package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where those who look at the same plan see each other and what the others do to it, on whatever server they are.
 *
 * <p>A seat tells that it is taken when it is taken, when its selection changes and once in a while; of whom nothing was heard for longer, a server died
 * that they were on. Safe for several threads.
 */
public final class PlanRoom {
    /** How often each seat is to be {@linkplain #tick repeated}. */
    public static final Duration TICK = Duration.ofSeconds(15);

    private static final Duration SILENCE = TICK.multipliedBy(3);

    private final PermittedPlans permitted;
    private final PlanFeed feed;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Set<TakenSeat> seats = ConcurrentHashMap.newKeySet();

    public PlanRoom(PlanStore plans, PlanFeed feed, UnitOfWork unitOfWork, InstantSource clock) {
        this.permitted = new PermittedPlans(plans);
        this.feed = feed;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Hears what happens, on a thread of the feed's. */
    public interface Listener {
        /** Whether somebody is still there to look: a browser that died says no word. */
        default boolean isThere() {
            return true;
        }

        /** The plan moved, or was published; by oneself too. */
        void happened(PlanNews news);

        /** Others came, left or selected something else; these are there now, those with the same name side by side. */
        void present(List<Presence> others);
    }

    /**
     * Takes a seat at a plan until it is closed.
     *
     * @throws com.bayoutech.foundation.RefusedException if there is no such plan
     */
    public Seat enter(Caller caller, PlanId plan, Listener listener) {
        unitOfWork.run(() -> permitted.get(caller, plan, Permission.PLANS_READ));
        TakenSeat seat = new TakenSeat(plan, caller.name(), listener, feed, clock);
        // Only one that could be taken is repeated: a feed that is away leaves none behind.
        seat.sit(() -> seats.remove(seat));
        seats.add(seat);
        return seat;
    }

    /** On this server, says of each seat again that it is taken, and forgets the others of whom nothing was heard. */
    public void tick(Caller caller) {
        caller.require(Permission.PLANS_READ);
        Instant silentSince = clock.instant().minus(SILENCE);
        seats.forEach(seat -> seat.tick(silentSince));
    }

    /** A screen that shows a plan, until it is closed. */
    public interface Seat extends AutoCloseable {
        /** Tells the others what is selected here. */
        void select(List<ShiftId> routes, List<JobId> jobs);

        @Override
        void close();
    }
}
