package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.Feed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** A seat at a plan, and whom it sees there. */
final class TakenSeat implements PlanRoom.Seat {
    private final PlanId plan;
    private final PlanRoom.Listener listener;
    private final PlanFeed feed;
    private final Others others;
    private volatile Presence mine;
    private volatile Runnable leave = () -> {};

    TakenSeat(PlanId plan, String name, PlanRoom.Listener listener, PlanFeed feed, InstantSource clock) {
        this.plan = plan;
        this.listener = listener;
        this.feed = feed;
        this.others = new Others(clock);
        this.mine = new Presence(UUID.randomUUID(), name, List.of(), List.of());
    }

    void sit(Runnable left) {
        Feed.Subscription subscription = feed.subscribe(plan, this::hear);
        leave = () -> {
            subscription.close();
            left.run();
        };
        feed.publish(new PlanNews.Came(plan, mine.seat()));
        feed.publish(new PlanNews.Seen(plan, mine));
    }

    @Override
    public void select(List<ShiftId> routes, List<JobId> jobs) {
        Presence next = mine.selecting(routes, jobs);
        if (!next.equals(mine)) {
            mine = next;
            feed.publish(new PlanNews.Seen(plan, next));
        }
    }

    @Override
    public void close() {
        leave.run();
        feed.publish(new PlanNews.Left(plan, mine.seat()));
    }

    private void hear(PlanNews news) {
        switch (news) {
            case PlanNews.HeadMoved moved -> listener.happened(moved);
            case PlanNews.Published published -> listener.happened(published);
            case PlanNews.ProposalGone gone -> listener.happened(gone);
            case PlanNews.Came came -> {
                if (!came.seat().equals(mine.seat()) && listener.isThere()) {
                    feed.publish(new PlanNews.Seen(plan, mine));
                }
            }
            case PlanNews.Seen seen ->
                tellIf(!seen.presence().seat().equals(mine.seat()) && others.heard(seen.presence()));
            case PlanNews.Left left -> tellIf(others.left(left.seat()));
        }
    }

    void tick(Instant silentSince) {
        if (listener.isThere()) {
            feed.publish(new PlanNews.Seen(plan, mine));
        }
        tellIf(others.forget(silentSince));
    }

    private void tellIf(boolean changed) {
        if (changed) {
            listener.present(others.list());
        }
    }
}
