package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Pins;
import com.bayoutech.planning.RunScope;
import com.bayoutech.planning.Transfer;
import com.bayoutech.routing.Route;
import com.bayoutech.web.ui.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What can be done with routes and stops beyond moving them: each is an item of the selection's menu. */
final class PlanOperations {
    static final String PLACE = "place";
    static final String ANOTHER_DAY = "another-day";
    static final String SPLIT = "split";
    static final String WHY = "why";
    static final String INSERT = "insert";
    static final String PIN_STOP = "pin-stop";
    static final String PIN_PLACE = "pin-place";
    static final String HAND_OVER = "hand-over";
    static final String MERGE = "merge";
    static final String MERGE_BOTH = "merge-both";
    static final String SWAP = "swap";
    static final String EXCHANGE = "exchange";
    static final String OPTIMISE = "optimise-routes";
    static final String PIN_DRIVER = "pin-driver";
    static final String PIN_ROUTE = "pin-route";
    static final String UNPIN = "unpin";

    private final Supplier<Optional<ShownDay>> shown;
    private final SelectionActions actions;

    /** @param shown what is on the screen when somebody asks */
    PlanOperations(Supplier<Optional<ShownDay>> shown, SelectionActions actions) {
        this.shown = shown;
        this.actions = actions;
    }

    /** Adds them all to the menu. */
    void offer() {
        offer(
                PLACE,
                Texts.of("plan.do.place"),
                "P",
                this::isOneStop,
                now -> edits().askWhere(day().known(now.jobs()), shiftOf(now)));
        offer(
                ANOTHER_DAY,
                Texts.of("plan.day.action"),
                "D",
                now -> edits().mayMoveDays() && !day().known(now.jobs()).isEmpty(),
                now -> edits().askWhen(day().known(now.jobs())));
        offer(
                SPLIT,
                Texts.of("plan.do.split"),
                "S",
                this::isOneStop,
                now -> edits().askWhoTakes(new Transfer.OfRest(
                        shiftOf(now), day().known(now.jobs()).getFirst())));
        offer(
                WHY,
                Texts.of("plan.do.why"),
                "W",
                this::isOneLeftOut,
                now -> edits().adviseOn(day().known(now.jobs()).getFirst()));
        offer(
                INSERT,
                Texts.of("plan.do.insert"),
                "I",
                this::isLeftOut,
                now -> edits().optimise(new RunScope.Insertion(day().known(now.jobs()))));
        offer(
                PIN_STOP,
                Texts.of("plan.do.pin"),
                "F",
                now -> hasUnpinned(now, Pins.OfJob.ROUTE),
                now -> edits().edit(
                                new Edit.PinJobs(day().known(now.jobs()), Pins.OfJob.ROUTE),
                                Texts.of("plan.done.pinned-route", names(now))));
        offer(
                PIN_PLACE,
                Texts.of("plan.do.pin-place"),
                "Shift+F",
                now -> hasUnpinned(now, Pins.OfJob.PLACE),
                now -> edits().edit(
                                new Edit.PinJobs(day().known(now.jobs()), Pins.OfJob.PLACE),
                                Texts.of("plan.done.pinned-place", names(now))));
        offer(
                HAND_OVER,
                Texts.of("plan.do.hand-over"),
                "H",
                this::isOneRoute,
                now -> edits().askWhoTakes(new Transfer.OfRoute(now.routes().getFirst())));
        offer(
                MERGE,
                Texts.of("plan.do.merge"),
                "G",
                this::isOneRoute,
                now -> edits().askWhoTakes(new Transfer.OfAll(now.routes().getFirst())));
        offer(
                MERGE_BOTH,
                Texts.of("plan.do.merge-both"),
                "G",
                this::areTwoRoutes,
                now -> edits().preview(
                                new Edit.Merge(
                                        now.routes().getLast(), now.routes().getFirst()),
                                Texts.of("plan.question.merge-both"),
                                Texts.of(
                                        "plan.done.all-on", vehicle(now.routes().getFirst()))));
        offer(
                SWAP,
                Texts.of("plan.do.swap"),
                "",
                this::areTwoRoutes,
                now -> edits().preview(
                                new Edit.Swap(
                                        now.routes().getFirst(), now.routes().getLast()),
                                Texts.of("plan.question.swap"),
                                Texts.of(
                                        "plan.done.swapped",
                                        vehicle(now.routes().getFirst()),
                                        vehicle(now.routes().getLast()))));
        offer(EXCHANGE, Texts.of("plan.do.exchange"), "X", this::mayExchange, this::exchange);
        offer(
                OPTIMISE,
                Texts.of("plan.do.optimise"),
                "O",
                this::areRoutes,
                now -> edits().optimise(new RunScope.OfRoutes(now.routes())));
        offer(
                PIN_DRIVER,
                Texts.of("plan.do.pin-driver"),
                "F",
                now -> hasUnpinned(now, Pins.OfRoute.DRIVER),
                now -> edits().edit(pin(now, Pins.OfRoute.DRIVER), Texts.of("plan.done.driver-pinned", vehicles(now))));
        offer(
                PIN_ROUTE,
                Texts.of("plan.do.pin-route"),
                "Shift+F",
                now -> hasUnpinned(now, Pins.OfRoute.WHOLE),
                now -> edits().edit(
                                pin(now, Pins.OfRoute.WHOLE), Texts.of("plan.done.vehicles-pinned", vehicles(now))));
        offer(
                UNPIN,
                Texts.of("plan.do.unpin"),
                "U",
                now -> !pinned(now).isEmpty(),
                now -> edits().edit(new Edit.Unpin(pinned(now)), Texts.of("plan.done.unpinned")));
    }

    private void offer(String name, String words, String keys, Predicate<Selection> offered, Consumer<Selection> done) {
        actions.add(new SelectionActions.Action(
                name, words, keys, now -> shown.get().flatMap(ShownDay::edits).isPresent() && offered.test(now), done));
    }

    private ShownDay day() {
        return shown.get().orElseThrow();
    }

    /** Which shift does a job; empty for one on no route. */
    private Optional<ShiftId> shiftOf(JobId job) {
        return day().schedule().routes().stream()
                .filter(route -> route.stops().stream()
                        .flatMap(stop -> stop.visits().stream())
                        .anyMatch(visit -> visit.job().equals(job)))
                .map(Route::shift)
                .findFirst();
    }

    private boolean hasRoute(ShiftId shift) {
        return day().findRoute(shift).isPresent();
    }

    private EditActions edits() {
        return day().edits().orElseThrow();
    }

    private boolean isOneStop(Selection now) {
        List<JobId> jobs = day().known(now.jobs());
        return !jobs.isEmpty()
                && jobs.stream().map(this::shiftOf).distinct().count() == 1
                && shiftOf(jobs.getFirst()).isPresent();
    }

    private boolean isLeftOut(Selection now) {
        List<JobId> jobs = day().known(now.jobs());
        return !jobs.isEmpty() && jobs.stream().allMatch(job -> shiftOf(job).isEmpty());
    }

    private boolean isOneLeftOut(Selection now) {
        return isLeftOut(now) && day().known(now.jobs()).size() == 1;
    }

    private boolean areRoutes(Selection now) {
        return now.jobs().isEmpty()
                && !now.routes().isEmpty()
                && now.routes().stream().allMatch(this::hasRoute);
    }

    private boolean isOneRoute(Selection now) {
        return areRoutes(now) && now.routes().size() == 1;
    }

    private boolean areTwoRoutes(Selection now) {
        return areRoutes(now) && now.routes().size() == 2;
    }

    private boolean mayExchange(Selection now) {
        return (isOneRoute(now) || areTwoRoutes(now)) && now.routes().stream().allMatch(edits()::mayExchange);
    }

    /** Whoever has selected both routes has said with whom. */
    private void exchange(Selection now) {
        if (isOneRoute(now)) {
            edits().askForExchange(now.routes().getFirst());
        } else {
            edits().exchange(now.routes().getFirst(), now.routes().getLast());
        }
    }

    private boolean hasUnpinned(Selection now, Pins.OfJob how) {
        List<JobId> jobs = day().known(now.jobs());
        boolean fits = how == Pins.OfJob.ROUTE
                || jobs.stream().allMatch(job -> shiftOf(job).isPresent());
        return fits && jobs.stream().anyMatch(job -> edits().pins().jobs().get(job) != how);
    }

    private boolean hasUnpinned(Selection now, Pins.OfRoute how) {
        return now.jobs().isEmpty()
                && now.routes().stream()
                        .anyMatch(shift -> edits().pins().routes().get(shift) != how);
    }

    private static Edit pin(Selection now, Pins.OfRoute how) {
        List<Edit> edits = now.routes().stream()
                .<Edit>map(shift -> new Edit.PinRoute(shift, how))
                .toList();
        return edits.size() == 1 ? edits.getFirst() : new Edit.Several(edits);
    }

    /** Of what is selected, what is pinned. */
    private Pins pinned(Selection now) {
        Map<JobId, Pins.OfJob> jobs = new HashMap<>(edits().pins().jobs());
        jobs.keySet().retainAll(now.jobs());
        Map<ShiftId, Pins.OfRoute> routes = new HashMap<>(edits().pins().routes());
        routes.keySet().retainAll(now.jobs().isEmpty() ? now.routes() : List.of());
        return new Pins(jobs, routes);
    }

    private ShiftId shiftOf(Selection now) {
        return shiftOf(day().known(now.jobs()).getFirst()).orElseThrow();
    }

    private String names(Selection now) {
        return day().board().names(day().known(now.jobs()));
    }

    private String vehicles(Selection now) {
        return now.routes().size() == 1
                ? vehicle(now.routes().getFirst())
                : Texts.of("plan.routes", now.routes().size());
    }

    private String vehicle(ShiftId shift) {
        return day().board().vehicleName(shift);
    }
}
