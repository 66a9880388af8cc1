package com.bayoutech.web.plan;

import com.bayoutech.domain.PlanId;
import com.bayoutech.planning.RunFeed;
import com.bayoutech.planning.RunProgress;
import com.bayoutech.web.ui.OnScreen;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Brings the progress of a plan's runs from the feed's thread to the screen, as long as it is open. */
final class RunWatch {
    private final BiFunction<PlanId, Consumer<RunProgress>, RunFeed.Subscription> feed;
    private final Consumer<RunProgress> progressed;

    private Optional<UI> ui = Optional.empty();
    private Optional<RunFeed.Subscription> watching = Optional.empty();

    RunWatch(BiFunction<PlanId, Consumer<RunProgress>, RunFeed.Subscription> feed, Consumer<RunProgress> progressed) {
        this.feed = feed;
        this.progressed = progressed;
    }

    void attach(UI open) {
        ui = Optional.of(open);
    }

    void detach() {
        stop();
        ui = Optional.empty();
    }

    /** Follows this plan and no other any more. */
    void follow(Optional<PlanId> plan) {
        stop();
        watching = ui.flatMap(open -> plan.map(known ->
                feed.apply(known, progress -> OnScreen.later(open, () -> progressed.accept(progress)))));
    }

    private void stop() {
        watching.ifPresent(RunFeed.Subscription::close);
        watching = Optional.empty();
    }
}
