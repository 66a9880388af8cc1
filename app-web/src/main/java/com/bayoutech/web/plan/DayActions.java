package com.bayoutech.web.plan;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.Edit;
import com.bayoutech.web.ui.Texts;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done with selected stops and routes on every plan's screen: the first items of their menu. */
final class DayActions {
    static final String MOVE = "move";
    static final String TURN = "turn";
    static final String TAKE_OUT = "take-out";
    static final String SHOW_ON_MAP = "show-on-map";

    private DayActions() {}

    /**
     * Adds the items.
     *
     * @param shown what is on the screen when somebody asks
     * @param fit moves the map to a shift's route
     */
    static void offer(SelectionActions actions, Supplier<Optional<ShownDay>> shown, Consumer<ShiftId> fit) {
        actions.add(edit(
                shown,
                MOVE,
                Texts.of("plan.do.move"),
                "M",
                DayActions::hasJobs,
                (day, now) -> day.edits().orElseThrow().askWhoDoes(day.known(now.jobs()))));
        actions.add(edit(shown, TURN, Texts.of("plan.do.turn"), "", DayActions::canTurn, DayActions::turn));
        actions.add(edit(
                shown, TAKE_OUT, Texts.of("plan.do.take-out"), "Delete", DayActions::hasPlanned, DayActions::takeOut));
        actions.add(new SelectionActions.Action(
                SHOW_ON_MAP,
                Texts.of("plan.do.show-on-map"),
                "",
                now -> shown.get().filter(day -> isOneRoute(day, now)).isPresent(),
                now -> fit.accept(now.routes().getFirst())));
    }

    private static SelectionActions.Action edit(
            Supplier<Optional<ShownDay>> shown,
            String name,
            String words,
            String keys,
            BiPredicate<ShownDay, Selection> offered,
            BiConsumer<ShownDay, Selection> done) {
        return new SelectionActions.Action(
                name,
                words,
                keys,
                now -> shown.get()
                        .filter(day -> day.edits().isPresent() && offered.test(day, now))
                        .isPresent(),
                now -> done.accept(shown.get().orElseThrow(), now));
    }

    private static boolean hasJobs(ShownDay day, Selection now) {
        return !day.known(now.jobs()).isEmpty();
    }

    private static boolean hasPlanned(ShownDay day, Selection now) {
        return !day.planned(now.jobs()).isEmpty();
    }

    private static boolean isOneRoute(ShownDay day, Selection now) {
        return now.jobs().isEmpty()
                && now.routes().size() == 1
                && day.findRoute(now.routes().getFirst()).isPresent();
    }

    private static boolean canTurn(ShownDay day, Selection now) {
        return isOneRoute(day, now)
                && day.findRoute(now.routes().getFirst())
                        .filter(route -> route.stops().size() > 1)
                        .isPresent();
    }

    private static void turn(ShownDay day, Selection now) {
        ShiftId shift = now.routes().getFirst();
        String vehicle = day.findRoute(shift)
                .map(route -> day.board().vehicleName(route.vehicle()))
                .orElseThrow();
        day.edits().orElseThrow().edit(new Edit.Reverse(shift), Texts.of("plan.done.turned", vehicle));
    }

    private static void takeOut(ShownDay day, Selection now) {
        day.edits()
                .orElseThrow()
                .edit(
                        new Edit.Unassign(day.planned(now.jobs())),
                        Texts.of("plan.done.taken-out", day.board().names(day.planned(now.jobs()))));
    }
}
