package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Pins;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.web.map.RouteMap;
import com.bayoutech.web.timeline.DayContent;
import com.bayoutech.web.timeline.DayLink;
import com.bayoutech.web.timeline.Timeline;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A day on the map, in words and over time, bound by one selection. */
final class ScheduleDisplay implements PlanOperations.Shown, Look {
    /** Asks who shall do the selected jobs. */
    static final String MOVE = "move";

    static final String TAKE_OUT = "take-out";
    static final String TURN = "turn";
    static final String SHOW_ON_MAP = "show-on-map";

    /** Ways that were found are unknown again if other streets came meanwhile; on a day with more legs than are kept, some always are. */
    static final int MOST_TRIES = 3;

    private final SelectionModel selection = new SelectionModel();
    private final SelectionActions actions = new SelectionActions(selection);
    private final DayLink link = new DayLink(new DayHand(selection, actions, this));
    private final RouteMap map = new RouteMap().shared();
    private final Timeline timeline = new Timeline();
    private final SchedulePanel panel = new SchedulePanel();

    private final StreetLines lines;
    private Optional<DayBoard> board = Optional.empty();
    private Optional<Schedule> shown = Optional.empty();
    private Optional<EditActions> edits = Optional.empty();
    private Optional<Registration> asked = Optional.empty();
    private boolean isPreviewing;

    ScheduleDisplay(StreetLines lines) {
        this.lines = lines;
        selection.addListener(this::follow);
        offer(MOVE, "Move to…", "M", this::hasJobs, now -> edits.orElseThrow().askWhoDoes(known(now.jobs())));
        offer(
                TURN,
                "Turn around",
                "",
                this::isOneRoute,
                now -> turn(now.routes().getFirst()));
        offer(TAKE_OUT, "Take out of the plan", "Delete", this::hasPlanned, now -> takeOut(planned(now.jobs())));
        new PlanOperations(this, actions).offer();
        actions.add(new SelectionActions.Action(
                SHOW_ON_MAP,
                "Show on the map",
                "",
                now -> now.routes().size() == 1
                        && findRoute(now.routes().getFirst()).isPresent(),
                now -> map.fitRoute(now.routes().getFirst().toString())));
    }

    private void offer(String name, String words, String keys, Predicate<Selection> offered, Consumer<Selection> done) {
        actions.add(
                new SelectionActions.Action(name, words, keys, now -> edits.isPresent() && offered.test(now), done));
    }

    RouteMap map() {
        return map;
    }

    Timeline timeline() {
        return timeline;
    }

    SchedulePanel panel() {
        return panel;
    }

    /** Belongs onto the screen too, though nobody sees it. */
    DayLink link() {
        return link;
    }

    SelectionModel selection() {
        return selection;
    }

    SelectionActions actions() {
        return actions;
    }

    /** Shows the day's orders before there is a schedule. */
    void showWaiting(DayBoard day) {
        forget();
        board = Optional.of(day);
        map.show(DayMap.waiting(day));
        link.show(new DayContent(day.day(), day.depot().zone(), false, List.of()));
        panel.showNothing();
    }

    /** Shows what a run has found so far, along the streets as far as they are known already: the next schedule may come within a second. */
    void showOnItsWay(DayBoard day, Schedule schedule) {
        forget();
        say(day, schedule, Pins.NONE, Optional.empty());
        draw(day, schedule);
    }

    /** Shows a schedule along the streets; lines are straight and dashed until their ways are found. With actions, stops can be moved. */
    void show(DayBoard day, Schedule schedule, Pins pins, Optional<EditActions> how) {
        forget();
        shown = Optional.of(schedule);
        say(day, schedule, pins, how);
        draw(day, schedule);
        lookForWays(day, schedule, MOST_TRIES);
    }

    /** Shows what another schedule would make of the routes that it changes, over what they are, until {@link #endPreview} or the next schedule. */
    @Override
    public void preview(Schedule after) {
        isPreviewing = true;
        DayBoard day = board.orElseThrow();
        Set<Route> now = shown.map(schedule -> Set.copyOf(schedule.routes())).orElse(Set.of());
        List<Route> changed =
                after.routes().stream().filter(route -> !now.contains(route)).toList();
        Schedule different = new Schedule(changed, List.of(), after.costs());
        Set<String> shifts =
                changed.stream().map(route -> route.shift().toString()).collect(Collectors.toSet());
        link.preview(DayRows.of(day, different, Pins.NONE, false).rows().stream()
                .filter(row -> shifts.contains(row.id()))
                .toList());
        map.preview(DayMap.planned(day, different, day.colors(different), stops -> RouteLine.along(lines.sketch(stops)))
                .routes());
    }

    /** Shows what is, and nothing else. */
    @Override
    public void endPreview() {
        isPreviewing = false;
        link.preview(List.of());
        map.preview(List.of());
    }

    private void say(DayBoard day, Schedule schedule, Pins pins, Optional<EditActions> how) {
        if (isPreviewing) {
            endPreview();
        }
        board = Optional.of(day);
        edits = how;
        link.show(DayRows.of(day, schedule, pins, how.isPresent()));
        panel.show(day, schedule, how);
    }

    private void lookForWays(DayBoard day, Schedule schedule, int tries) {
        List<List<Place>> stops = DayMap.stops(day, schedule);
        if (tries > 0 && !stops.stream().allMatch(lines::knows)) {
            UI ui = UI.getCurrent();
            asked = Optional.of(lines.prepare(stops, () -> later(ui, () -> redraw(day, schedule, tries - 1))));
        }
    }

    /** What is still looked for is not wanted any more; the screen may be gone. */
    void forget() {
        shown = Optional.empty();
        edits = Optional.empty();
        asked.ifPresent(Registration::remove);
        asked = Optional.empty();
    }

    private void redraw(DayBoard day, Schedule schedule, int triesLeft) {
        if (shown.equals(Optional.of(schedule))) {
            draw(day, schedule);
            lookForWays(day, schedule, triesLeft);
        }
    }

    private void draw(DayBoard day, Schedule schedule) {
        map.show(DayMap.planned(day, schedule, day.colors(schedule), stops -> RouteLine.along(lines.sketch(stops))));
    }

    /** Vaadin's own error handler hears of what goes wrong in there; a screen that was closed meanwhile wants no lines. */
    private static void later(UI open, Command change) {
        if (open.isAttached()) {
            var _ = open.access(change);
        }
    }

    private void follow(Selection next) {
        link.select(
                next.routes().stream().map(ShiftId::toString).toList(),
                next.jobs().stream().map(JobId::toString).toList());
    }

    private boolean hasJobs(Selection now) {
        return !known(now.jobs()).isEmpty();
    }

    private boolean hasPlanned(Selection now) {
        return !planned(now.jobs()).isEmpty();
    }

    private boolean isOneRoute(Selection now) {
        return now.jobs().isEmpty()
                && now.routes().size() == 1
                && findRoute(now.routes().getFirst())
                        .filter(route -> route.stops().size() > 1)
                        .isPresent();
    }

    private void turn(ShiftId shift) {
        edits.orElseThrow().edit(new Edit.Reverse(shift), vehicle(shift).orElseThrow() + " drives the other way round");
    }

    private void takeOut(List<JobId> jobs) {
        edits.orElseThrow().edit(new Edit.Unassign(jobs), names(jobs) + " taken out of the plan");
    }

    private List<JobId> planned(List<JobId> jobs) {
        Set<JobId> onRoutes = shown.stream()
                .flatMap(schedule -> schedule.routes().stream())
                .flatMap(route -> route.stops().stream())
                .flatMap(stop -> EditActions.jobs(stop).stream())
                .collect(Collectors.toSet());
        return jobs.stream().filter(onRoutes::contains).toList();
    }

    private Optional<Route> findRoute(ShiftId shift) {
        return shown.stream()
                .flatMap(schedule -> schedule.routes().stream())
                .filter(route -> route.shift().equals(shift))
                .findFirst();
    }

    @Override
    public Optional<ShiftId> shiftOf(JobId job) {
        return shown.stream()
                .flatMap(schedule -> schedule.routes().stream())
                .filter(route -> route.stops().stream()
                        .flatMap(stop -> stop.visits().stream())
                        .anyMatch(visit -> visit.job().equals(job)))
                .map(Route::shift)
                .findFirst();
    }

    @Override
    public boolean hasRoute(ShiftId shift) {
        return findRoute(shift).isPresent();
    }

    @Override
    public Optional<EditActions> edits() {
        return edits;
    }

    @Override
    public int visitsBefore(ShiftId shift, int stop, List<JobId> jobs) {
        return findRoute(shift)
                .map(route -> StopMoves.visitsBefore(route, stop, jobs))
                .orElse(0);
    }

    @Override
    public Optional<String> vehicle(ShiftId shift) {
        return board.stream()
                .flatMap(day -> day.shifts().stream()
                        .filter(known -> known.id().equals(shift))
                        .map(Shift::vehicle)
                        .map(day::vehicleName))
                .findFirst();
    }

    @Override
    public List<JobId> known(List<JobId> jobs) {
        return jobs.stream()
                .filter(job -> board.flatMap(day -> day.findOrder(job)).isPresent())
                .toList();
    }

    @Override
    public String names(List<JobId> jobs) {
        return board.orElseThrow().names(jobs);
    }
}
