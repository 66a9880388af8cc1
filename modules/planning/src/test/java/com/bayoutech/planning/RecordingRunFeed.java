package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps what is published, and hands it to whoever listens. */
final class RecordingRunFeed implements RunFeed {
    private final InMemoryDatabase database;
    private final List<RunProgress> published = new ArrayList<>();
    private final List<Consumer<RunProgress>> listeners = new ArrayList<>();

    RecordingRunFeed(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void publish(RunProgress progress) {
        if (database.isOpen()) {
            throw new IllegalStateException("Nothing may be shown that is not committed yet.");
        }
        published.add(progress);
        listeners.forEach(listener -> listener.accept(progress));
    }

    @Override
    public Subscription subscribe(PlanId plan, Consumer<RunProgress> listener) {
        Consumer<RunProgress> mine = progress -> {
            if (progress.plan().equals(plan)) {
                listener.accept(progress);
            }
        };
        listeners.add(mine);
        return () -> listeners.remove(mine);
    }

    List<RunProgress> published() {
        return published;
    }

    RunProgress last() {
        return published.getLast();
    }
}
