package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.Arrangements;
import com.bayoutech.planning.Pins;
import com.bayoutech.planning.Presence;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.web.map.RouteMap;
import com.bayoutech.web.plan.history.PresenceBar;
import com.bayoutech.web.timeline.DayContent;
import com.bayoutech.web.timeline.DayLink;
import com.bayoutech.web.timeline.Timeline;
import com.bayoutech.web.ui.OnScreen;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A day on the map, in words and over time, bound by one selection. */
final class ScheduleDisplay implements Look {
    /** Ways that were found are unknown again if other streets came meanwhile; on a day with more legs than are kept, some always are. */
    static final int MOST_TRIES = 3;

    /** While somebody drags a stop, others may change the plan several times. */
    private static final int MOST_SEEN = 8;

    private final SelectionModel selection = new SelectionModel();
    private final SelectionActions actions = new SelectionActions(selection);
    private final DayLink link;
    private final RouteMap map = new RouteMap().shared();
    private final Timeline timeline = new Timeline();
    private final SchedulePanel panel = new SchedulePanel();

    private final StreetLines lines;
    private final DrawnLines drawn;
    private final Map<Integer, ShownDay> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, ShownDay> eldest) {
            return size() > MOST_SEEN;
        }
    };
    private Optional<ShownDay> shown = Optional.empty();
    private Optional<DayRows> rows = Optional.empty();
    private Optional<PlacedRoutes> placed = Optional.empty();
    private Optional<Registration> asked = Optional.empty();
    private Optional<Registration> askedForPreview = Optional.empty();
    private Optional<Beside> beside = Optional.empty();

    /** @param closed told that somebody dropped stops where nothing can be changed */
    ScheduleDisplay(StreetLines lines, Runnable closed) {
        this.lines = lines;
        this.link = new DayLink(new DayHand(selection, actions, this::shown, this::seen, closed));
        this.drawn = new DrawnLines(lines);
        selection.addListener(this::follow);
        DayActions.offer(actions, this::shown, shift -> map.fitRoute(shift.toString()));
        new PlanOperations(this::shown, actions).offer();
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

    /** What is shown of a plan; empty before there is one. */
    Optional<ShownDay> shown() {
        return shown;
    }

    /** What was shown when the link counted this; empty where that was too long ago, or of another day. */
    private Optional<ShownDay> seen(int generation) {
        return Optional.ofNullable(seen.get(generation));
    }

    /** Shows the day's orders before there is a schedule. */
    void showWaiting(DayBoard day) {
        forget();
        map.show(DayMap.waiting(day));
        link.show(new DayContent(day.day(), day.depot().zone(), false, List.of()));
        panel.showNothing();
    }

    /** Shows what a run has found so far, along the streets as far as they are known already: the next schedule may come within a second. */
    void showOnItsWay(DayBoard day, Schedule schedule) {
        var _ = show(new ShownDay(day, schedule, Optional.empty()), Arrangements.NONE);
    }

    /** Shows a schedule along the streets; lines are straight and dashed until their ways are found. With actions, stops can be moved. */
    void show(DayBoard day, Schedule schedule, Arrangements arrangements, Optional<EditActions> edits) {
        ShownDay next = new ShownDay(day, schedule, edits);
        lookForWays(next, show(next, arrangements), MOST_TRIES);
    }

    /** Answers past which places lines are to be found. */
    private List<List<Place>> show(ShownDay next, Arrangements arrangements) {
        forget();
        if (beside.isPresent()) {
            endPreview();
        }
        shown = Optional.of(next);
        rows = Optional.of(rows.map(before -> before.next(next.board(), next.schedule(), arrangements.pins()))
                .orElseGet(() -> DayRows.of(next.board(), next.schedule(), arrangements.pins())));
        link.show(rows.get().content(next.edits().isPresent()));
        seen.values().removeIf(before -> !before.isOfTheDayOf(next));
        seen.put(link.generation(), next);
        panel.show(next, arrangements.waivers());
        return draw(next);
    }

    /** Shows what another schedule would make of the routes that it changes, over what they are, until {@link #endPreview} or the next schedule. */
    @Override
    public void preview(Schedule after) {
        layBeside(after, false);
    }

    /** Shows how the routes were in a schedule that has others, quietly behind what they are, until {@link #endPreview} or the next schedule. */
    void compare(Schedule before) {
        layBeside(before, true);
    }

    /**
     * The routes of another schedule that the shown one does not have.
     *
     * @param isFormer whether they were, rather than would be
     */
    private record Beside(Schedule different, boolean isFormer) {}

    private void layBeside(Schedule other, boolean isFormer) {
        shown.ifPresent(now -> {
            Set<Route> known = Set.copyOf(now.schedule().routes());
            List<Route> changed = other.routes().stream()
                    .filter(route -> !known.contains(route))
                    .toList();
            Beside next = new Beside(new Schedule(changed, List.of(), other.costs()), isFormer);
            forgetPreview();
            beside = Optional.of(next);
            link.preview(
                    DayRows.of(now.board(), next.different(), Pins.NONE).rows().stream()
                            .filter(row -> row.drive().isPresent())
                            .toList(),
                    isFormer);
            List<List<Place>> unknown = draw(now.board(), next);
            if (!unknown.isEmpty()) {
                UI ui = UI.getCurrent();
                askedForPreview =
                        Optional.of(lines.prepare(unknown, () -> OnScreen.later(ui, () -> redraw(now.board(), next))));
            }
        });
    }

    private List<List<Place>> draw(DayBoard day, Beside other) {
        DrawnLines.Drawing drawing = drawn.next();
        Schedule different = other.different();
        map.preview(
                DayMap.planned(day, different, PlacedRoutes.of(day, different), drawing::line)
                        .routes(),
                other.isFormer());
        return drawing.unknown();
    }

    /** By now another one may be looked at, or none. */
    private void redraw(DayBoard day, Beside other) {
        if (beside.equals(Optional.of(other))) {
            var _ = draw(day, other);
        }
    }

    private void forgetPreview() {
        askedForPreview.ifPresent(Registration::remove);
        askedForPreview = Optional.empty();
    }

    /** Shows what others have selected, on the map, in the list and in the timeline. */
    void showOthers(List<Presence> others) {
        link.showOthers(others.stream()
                .map(other -> new DayLink.Other(
                        other.name(),
                        PresenceBar.initials(other.name()),
                        PresenceBar.color(other.name()),
                        other.routes().stream().map(ShiftId::toString).toList(),
                        other.jobs().stream().map(JobId::toString).toList()))
                .toList());
    }

    /** Shows what is, and nothing else. */
    @Override
    public void endPreview() {
        beside = Optional.empty();
        forgetPreview();
        link.preview(List.of(), false);
        map.preview(List.of(), false);
    }

    private void lookForWays(ShownDay day, List<List<Place>> unknown, int tries) {
        if (tries > 0 && !unknown.isEmpty()) {
            UI ui = UI.getCurrent();
            asked = Optional.of(lines.prepare(unknown, () -> OnScreen.later(ui, () -> redraw(day, tries - 1))));
        }
    }

    /** What is still looked for is not wanted any more; the screen may be gone. */
    void forget() {
        shown = Optional.empty();
        asked.ifPresent(Registration::remove);
        asked = Optional.empty();
        forgetPreview();
    }

    private void redraw(ShownDay day, int triesLeft) {
        if (shown.equals(Optional.of(day))) {
            lookForWays(day, draw(day), triesLeft);
        }
    }

    /** Answers past which places lines are to be found. */
    private List<List<Place>> draw(ShownDay day) {
        placed = Optional.of(placed.map(before -> before.next(day.board(), day.schedule()))
                .orElseGet(() -> PlacedRoutes.of(day.board(), day.schedule())));
        DrawnLines.Drawing drawing = drawn.next();
        map.show(DayMap.planned(day.board(), day.schedule(), placed.get(), drawing::line));
        drawing.end();
        return drawing.unknown();
    }

    private void follow(Selection next) {
        link.select(
                next.routes().stream().map(ShiftId::toString).toList(),
                next.jobs().stream().map(JobId::toString).toList());
    }
}
