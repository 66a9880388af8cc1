package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Hands news on at once, on the thread that publishes it, and insists on a commit before. */
final class InMemoryPlanFeed implements PlanFeed {
    private final InMemoryDatabase database;
    private final List<PlanNews> published = new ArrayList<>();
    private final List<Consumer<PlanNews>> listeners = new CopyOnWriteArrayList<>();

    InMemoryPlanFeed(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void publish(PlanNews news) {
        if (database.isOpen()) {
            throw new IllegalStateException(
                    "News was published before the commit. Whoever hears it would read what was.");
        }
        published.add(news);
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

    List<PlanNews> published() {
        return List.copyOf(published);
    }
}
