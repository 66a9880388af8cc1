package com.bayoutech.web.day;

import com.bayoutech.domain.PlanId;
import com.bayoutech.planning.PlanFeed;
import com.bayoutech.planning.PlanNews;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Hands news on at once, on the thread that publishes it. */
public final class FakePlanFeed implements PlanFeed {
    private final List<Consumer<PlanNews>> listeners = new CopyOnWriteArrayList<>();
    private boolean isHeld;

    /** From now on nobody hears anything, as while Redis is away. */
    public void hold() {
        isHeld = true;
    }

    @Override
    public void publish(PlanNews news) {
        if (isHeld) {
            return;
        }
        listeners.forEach(listener -> listener.accept(news));
    }

    @Override
    public Subscription subscribe(PlanId plan, Consumer<PlanNews> listener) {
        Consumer<PlanNews> mine = news -> {
            if (news.plan().equals(plan)) {
                listener.accept(news);
            }
        };
        listeners.add(mine);
        return () -> listeners.remove(mine);
    }

    public int listeners() {
        return listeners.size();
    }
}
