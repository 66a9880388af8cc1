package com.bayoutech.planning;

import static com.bayoutech.planning.PlanningWorld.DISPATCHER;
import static com.bayoutech.planning.PlanningWorld.EDITOR;
import static com.bayoutech.planning.PlanningWorld.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanRoomTest {
    private final PlanningWorld world = new PlanningWorld();
    private final Plan plan = world.openPlan();
    private Instant now = PlanningWorld.NOW;
    /** Two servers, which know of each other by the feed alone. */
    private final PlanRoom here = room();

    private final PlanRoom there = room();
    private final Heard dana = new Heard();
    private final Heard edda = new Heard();

    @Test
    void whoComesSeesWhoIsThereAndIsSeen() {
        here.enter(DISPATCHER, plan.id(), dana);
        there.enter(EDITOR, plan.id(), edda);

        assertThat(dana.others).extracting(Presence::name).containsExactly("edda");
        assertThat(edda.others).extracting(Presence::name).containsExactly("dana");
    }

    @Test
    void aSelectionIsSeenByTheOthers() {
        ShiftId route = ShiftId.random();
        JobId job = JobId.random();
        PlanRoom.Seat seat = here.enter(DISPATCHER, plan.id(), dana);
        there.enter(EDITOR, plan.id(), edda);

        seat.select(List.of(route), List.of(job));

        assertThat(edda.others).singleElement().satisfies(presence -> {
            assertThat(presence.routes()).containsExactly(route);
            assertThat(presence.jobs()).containsExactly(job);
        });
    }

    @Test
    void whoLeavesIsGone() {
        PlanRoom.Seat seat = here.enter(DISPATCHER, plan.id(), dana);
        there.enter(EDITOR, plan.id(), edda);

        seat.close();

        assertThat(edda.others).isEmpty();
    }

    @Test
    void ofWhomNothingIsHeardIsForgottenAfterAWhile() {
        here.enter(DISPATCHER, plan.id(), dana);
        there.enter(EDITOR, plan.id(), edda);

        for (int tick = 0; tick < 5; tick++) {
            now = now.plus(PlanRoom.TICK);
            there.tick(Caller.system("presence", Permission.PLANS_READ));
        }

        assertThat(edda.others).as("the server of dana is dead").isEmpty();
        assertThat(dana.others).as("edda goes on").hasSize(1);
    }

    @Test
    void aPersonWithTwoScreensSeesTheOther() {
        here.enter(DISPATCHER, plan.id(), dana);
        here.enter(DISPATCHER, plan.id(), edda);

        assertThat(dana.others).extracting(Presence::name).containsExactly("dana");
    }

    @Test
    void editsAreHeardOfAfterTheirCommit() {
        world.addOrder("a");
        Revision head = world.planned(plan, Schedules.of());
        here.enter(DISPATCHER, plan.id(), dana);

        Revision restored = world.editor().restore(EDITOR, plan.id(), head.id(), head.id());
        world.editor().undo(EDITOR, plan.id(), restored.id());
        world.plans.publish(DISPATCHER, plan.id(), head.id());

        assertThat(dana.news)
                .containsExactly(
                        new PlanNews.HeadMoved(plan.id(), restored.id(), "edda", PlanNews.Step.CHANGED),
                        new PlanNews.HeadMoved(plan.id(), head.id(), "edda", PlanNews.Step.UNDONE),
                        new PlanNews.Published(plan.id(), head.id(), "dana"));
    }

    @Test
    void nobodySitsAtAPlanThatIsGoneOrNotTheirs() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> here.enter(DISPATCHER, PlanId.random(), dana))
                .withMessageContaining("no plan");
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> here.enter(NOBODY, plan.id(), dana));
    }

    private PlanRoom room() {
        return new PlanRoom(world.planStore, world.planFeed, world.database, () -> now);
    }

    private static final class Heard implements PlanRoom.Listener {
        private final List<PlanNews> news = new ArrayList<>();
        private List<Presence> others = List.of();

        @Override
        public void happened(PlanNews what) {
            news.add(what);
        }

        @Override
        public void present(List<Presence> now) {
            others = now;
        }
    }
}
