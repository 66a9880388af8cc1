package com.bayoutech.web.day;

import com.bayoutech.foundation.Feed;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/** Hands messages on at once, on the thread that publishes them. */
abstract class FakeFeed<T, M> implements Feed<T, M> {
    private final Function<M, T> about;
    private final List<Consumer<M>> listeners = new CopyOnWriteArrayList<>();
    private boolean isHeld;

    FakeFeed(Function<M, T> about) {
        this.about = about;
    }

    /** From now on nobody hears anything, as while Redis is away. */
    public void hold() {
        isHeld = true;
    }

    @Override
    public void publish(M message) {
        if (!isHeld) {
            listeners.forEach(listener -> listener.accept(message));
        }
    }

    @Override
    public Subscription subscribe(T wanted, Consumer<M> listener) {
        Consumer<M> mine = message -> {
            if (about.apply(message).equals(wanted)) {
                listener.accept(message);
            }
        };
        listeners.add(mine);
        return () -> listeners.remove(mine);
    }

    public int listeners() {
        return listeners.size();
    }
}
