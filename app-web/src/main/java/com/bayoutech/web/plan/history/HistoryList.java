package com.bayoutech.web.plan.history;

import com.bayoutech.domain.RevisionId;
import com.bayoutech.planning.PlanHistory;
import com.bayoutech.planning.RevisionSummary;
import com.bayoutech.web.ui.CallerName;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The revisions of a plan below each other, the newest first, each to be looked at. What was taken back stands there too, set back. Knows no service: it
 * calls back.
 */
public final class HistoryList extends Div {
    private static final int A_PAGE = 40;

    private final OrderedList list = new OrderedList();
    private final Button more = new Button(Texts.of("history.list.older"), click -> showMore());
    private final Consumer<RevisionId> chosen;

    private Runnable showAgain = () -> {};
    private int most = A_PAGE;

    /** Calls back with the revision that somebody wants to see. */
    public HistoryList(Consumer<RevisionId> chosen) {
        this.chosen = chosen;
        addClassName("bayou-revision");
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(list, more);
    }

    /**
     * Shows a plan's revisions.
     *
     * @param looked the one that is on the screen
     */
    public void show(PlanNames names, PlanHistory history, Optional<RevisionId> looked) {
        showAgain = () -> show(names, history, looked);
        Set<RevisionId> way = history.wayToHead();
        Map<RevisionId, RevisionSummary> known =
                history.revisions().stream().collect(Collectors.toMap(RevisionSummary::id, Function.identity()));
        List<ListItem> items = history.revisions().stream()
                .limit(most)
                .map(revision -> {
                    Optional<RevisionSummary> before = revision.parent().map(known::get);
                    ListItem item = new ListItem(row(names, history, revision, before, way));
                    item.getElement()
                            .setAttribute("aria-current", looked.equals(Optional.of(revision.id())) ? "true" : "false");
                    return item;
                })
                .toList();
        list.removeAll();
        items.forEach(list::add);
        more.setVisible(history.revisions().size() > most);
    }

    private void showMore() {
        most += A_PAGE;
        showAgain.run();
    }

    private NativeButton row(
            PlanNames names,
            PlanHistory history,
            RevisionSummary revision,
            Optional<RevisionSummary> before,
            Set<RevisionId> way) {
        Span number = new Span(Integer.toString(revision.number()));
        number.addClassName("bayou-revision-number");
        Span deed = new Span(RevisionWords.deed(names, revision));
        deed.addClassName("bayou-stop-who");
        Span when = new Span(names.clock().dayAndTime(revision.createdAt()) + " · " + CallerName.of(revision.author()));
        when.addClassName("bayou-stop-where");
        Span figures = new Span(RevisionWords.figures(revision, before));
        figures.addClassName("bayou-stop-where");
        Div words = new Div(deed, when, figures);
        Div marks = new Div();
        marks.addClassName("bayou-revision-marks");
        if (history.plan().head().equals(Optional.of(revision.id()))) {
            marks.add(new Pill(Texts.of("history.list.newest"), Pill.Tone.ACTIVE));
        }
        if (history.plan().published().equals(Optional.of(revision.id()))) {
            marks.add(new Pill(Texts.of("history.list.published"), Pill.Tone.GOOD));
        }
        boolean takenBack = !way.contains(revision.id());
        if (takenBack) {
            marks.add(new Pill(Texts.of("history.list.taken-back"), Pill.Tone.NEUTRAL));
        }
        NativeButton row = new NativeButton();
        row.add(number, words, marks);
        row.addClassName("bayou-revision-row");
        row.getElement().setAttribute("taken-back", takenBack);
        row.addClickListener(click -> chosen.accept(revision.id()));
        return row;
    }
}
