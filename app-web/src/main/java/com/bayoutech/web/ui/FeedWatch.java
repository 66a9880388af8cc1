package com.bayoutech.web.ui;

import com.bayoutech.foundation.Feed;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Brings what a feed says about one thing from the feed's thread to a screen, as long as it is open.
 *
 * @param <T> what the feed speaks of
 * @param <M> its messages
 */
public final class FeedWatch<T, M> {
    private final BiFunction<T, Consumer<M>, Feed.Subscription> feed;
    private final Consumer<M> heard;

    private Optional<UI> ui = Optional.empty();
    private Optional<T> followed = Optional.empty();
    private Optional<Feed.Subscription> watching = Optional.empty();

    /**
     * @param feed listens to it, as the person in front of the screen
     * @param heard takes a message, with the screen's lock
     */
    public FeedWatch(BiFunction<T, Consumer<M>, Feed.Subscription> feed, Consumer<M> heard) {
        this.feed = feed;
        this.heard = heard;
    }

    /** The screen is there: from now on it hears of what is followed. */
    public void attach(UI open) {
        ui = Optional.of(open);
        follow(followed);
    }

    /** The screen is going. */
    public void detach() {
        stop();
        ui = Optional.empty();
    }

    /** Follows this and nothing else any more. */
    public void follow(Optional<T> wanted) {
        stop();
        followed = wanted;
        watching = ui.flatMap(open ->
                wanted.map(about -> feed.apply(about, message -> OnScreen.later(open, () -> tell(about, message)))));
    }

    /** By now the screen may have gone, or follow something else. */
    private void tell(T about, M message) {
        if (ui.isPresent() && followed.equals(Optional.of(about))) {
            heard.accept(message);
        }
    }

    private void stop() {
        watching.ifPresent(Feed.Subscription::close);
        watching = Optional.empty();
    }
}
