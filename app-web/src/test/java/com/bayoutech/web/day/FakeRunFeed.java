package com.bayoutech.web.day;

import com.bayoutech.domain.PlanId;
import com.bayoutech.planning.RunFeed;
import com.bayoutech.planning.RunProgress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Hands progress on at once, on the thread that publishes it. */
public final class FakeRunFeed implements RunFeed {
    private final List<Consumer<RunProgress>> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void publish(RunProgress progress) {
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

    public int listeners() {
        return listeners.size();
    }
}
