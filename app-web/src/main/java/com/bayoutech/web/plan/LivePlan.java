package com.bayoutech.web.plan;

import com.bayoutech.domain.PlanId;
import com.bayoutech.planning.PlanNews;
import com.bayoutech.planning.PlanRoom;
import com.bayoutech.planning.Presence;
import com.bayoutech.web.ui.OnScreen;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Brings what others do to the plan from the feed's thread to the screen, and what is selected on the screen to the others, as long as it is open. */
final class LivePlan {
    private final BiFunction<PlanId, PlanRoom.Listener, PlanRoom.Seat> room;
    private final Consumer<PlanNews> happened;
    private final Consumer<List<Presence>> present;

    private Optional<UI> ui = Optional.empty();
    private Optional<PlanId> plan = Optional.empty();
    private Optional<PlanRoom.Seat> seat = Optional.empty();
    private Selection selection = Selection.NOTHING;

    LivePlan(
            BiFunction<PlanId, PlanRoom.Listener, PlanRoom.Seat> room,
            Consumer<PlanNews> happened,
            Consumer<List<Presence>> present) {
        this.room = room;
        this.happened = happened;
        this.present = present;
    }

    void attach(UI open) {
        ui = Optional.of(open);
    }

    /** The screen is going: there is nothing any more to show the others on. */
    void detach() {
        rise();
        ui = Optional.empty();
    }

    /** Sits at this plan and at no other any more. */
    void follow(Optional<PlanId> wanted) {
        if (seat.isPresent() && wanted.equals(plan)) {
            return;
        }
        leave();
        plan = wanted;
        seat = ui.flatMap(open -> wanted.map(known -> room.apply(known, listener(open))));
        select(selection);
    }

    /** Shows the others what is selected here. */
    void select(Selection now) {
        selection = now;
        seat.ifPresent(mine -> mine.select(now.routes(), now.jobs()));
    }

    private void rise() {
        seat.ifPresent(PlanRoom.Seat::close);
        seat = Optional.empty();
    }

    private void leave() {
        rise();
        present.accept(List.of());
    }

    private PlanRoom.Listener listener(UI open) {
        return new PlanRoom.Listener() {
            @Override
            public boolean isThere() {
                return isConnected(open);
            }

            @Override
            public void happened(PlanNews news) {
                OnScreen.later(open, () -> happened.accept(news));
            }

            @Override
            public void present(List<Presence> others) {
                OnScreen.later(open, () -> present.accept(others));
            }
        };
    }

    /** A tab that is closed says so itself; one whose browser or network died is noticed by its connection alone. */
    private static boolean isConnected(UI open) {
        PushConnection connection = open.getInternals().getPushConnection();
        return connection == null || connection.isConnected();
    }
}
