package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderVisit;
import com.bayoutech.planning.RunScope;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import com.bayoutech.web.timeline.LooseJobs;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Jobs on no route, each with the reason; many of them are searched, and inserted at once. */
final class UnassignedList extends Div {
    private static final int PAGE = 100;
    /** So many are found by looking. */
    private static final int FEW = 8;

    private final TextField find = new TextField();
    private final Button insert = new Button("", click -> insertAll());
    private final Div tools = new Div(find, insert);
    private final LooseJobs items = new LooseJobs();
    private final Paragraph none = new Paragraph(Texts.of("plan.unassigned.none-found"));
    private final Button more = new Button("", click -> showMore());

    private Optional<Content> content = Optional.empty();
    private int most = PAGE;

    private record Content(DayBoard board, List<Unassigned> jobs, Optional<EditActions> actions) {}

    UnassignedList() {
        addClassName("bayou-unassigned");
        find.setPlaceholder(Texts.of("plan.unassigned.find"));
        find.setAriaLabel(Texts.of("plan.unassigned.find.label"));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(change -> {
            most = PAGE;
            render();
        });
        tools.addClassName("bayou-unassigned-tools");
        insert.addThemeVariants(ButtonVariant.SMALL);
        none.addClassName("bayou-note");
        more.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        add(tools, items, none, more);
    }

    /** Shows what is left out; with actions, what a street leads to can be given to a vehicle, and all of it be inserted at once. */
    void show(DayBoard board, Schedule schedule, Optional<EditActions> actions) {
        content = Optional.of(new Content(board, schedule.unassigned(), actions));
        render();
    }

    private void showMore() {
        most += PAGE;
        render();
    }

    private void insertAll() {
        content.flatMap(Content::actions).ifPresent(actions -> {
            List<JobId> jobs = found().stream()
                    .filter(this::canBeDriven)
                    .map(Unassigned::job)
                    .toList();
            actions.optimise(new RunScope.Insertion(jobs));
        });
    }

    private void render() {
        content.ifPresent(this::render);
    }

    private void render(Content now) {
        find.setVisible(now.jobs().size() > FEW);
        List<Unassigned> found = found();
        items.show(found.stream()
                .limit(most)
                .map(unassigned -> item(now, unassigned))
                .toList());
        long drivable = found.stream().filter(this::canBeDriven).count();
        insert.setText(Texts.of("plan.unassigned.insert", drivable));
        insert.setVisible(now.actions().isPresent() && drivable > 1);
        tools.setVisible(find.isVisible() || insert.isVisible());
        none.setVisible(found.isEmpty() && !now.jobs().isEmpty());
        more.setText(Texts.of("plan.unassigned.more", Math.min(PAGE, found.size() - most)));
        more.setVisible(found.size() > most);
    }

    private List<Unassigned> found() {
        // What cannot be seen hides nothing.
        String wanted = find.isVisible() ? find.getValue().strip().toLowerCase(Locale.ROOT) : "";
        return content.map(now -> now.jobs().stream()
                        .filter(unassigned -> wanted.isEmpty()
                                || says(now.board(), unassigned).contains(wanted))
                        .toList())
                .orElse(List.of());
    }

    private static String says(DayBoard board, Unassigned unassigned) {
        return String.join(
                        "\n",
                        board.reference(unassigned.job()),
                        joined(
                                visits(board, unassigned),
                                visit -> visit.recipient().name()),
                        joined(
                                visits(board, unassigned),
                                visit -> visit.recipient().addressLine()))
                .toLowerCase(Locale.ROOT);
    }

    private boolean canBeDriven(Unassigned unassigned) {
        return content.filter(now -> now.board().findOrder(unassigned.job()).isPresent())
                        .isPresent()
                && unassigned.reason() != UnassignedReason.OFF_THE_STREETS
                && unassigned.reason() != UnassignedReason.CUT_OFF;
    }

    private LooseJobs.Item item(Content now, Unassigned unassigned) {
        String name = now.board().reference(unassigned.job());
        LooseJobs.Item item = new LooseJobs.Item(unassigned.job().toString(), name, words(now.board(), unassigned));
        now.actions()
                .filter(edits -> canBeDriven(unassigned))
                .ifPresent(edits -> item.add(buttons(name, unassigned, edits)));
        return item;
    }

    private static Div buttons(String name, Unassigned unassigned, EditActions actions) {
        Div buttons = new Div(
                button(
                        Texts.of("plan.unassigned.why"),
                        Texts.of("plan.unassigned.why.label", name),
                        () -> actions.adviseOn(unassigned.job())),
                button(
                        Texts.of("plan.unassigned.assign"),
                        Texts.of("plan.unassigned.assign.label", name),
                        () -> actions.askWhoDoes(List.of(unassigned.job()))));
        buttons.addClassName("bayou-unassigned-buttons");
        return buttons;
    }

    private static Button button(String text, String label, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(label);
        return button;
    }

    private static Component[] words(DayBoard board, Unassigned unassigned) {
        List<OrderVisit> visits = visits(board, unassigned);
        Span who = new Span(joined(visits, visit -> visit.recipient().name()));
        who.addClassName("bayou-stop-who");
        Span where = new Span(joined(visits, visit -> visit.recipient().addressLine()));
        Span reference = new Span(board.reference(unassigned.job()));
        reference.addClassName("bayou-reference");
        Div place = where.getText().isEmpty() ? new Div(reference) : new Div(where, new Text(" · "), reference);
        place.addClassName("bayou-stop-where");
        Span reason = new Span(words(unassigned));
        reason.addClassName("bayou-stop-where");
        return new Component[] {who, place, reason};
    }

    private static List<OrderVisit> visits(DayBoard board, Unassigned unassigned) {
        return board.findOrder(unassigned.job()).map(Order::visits).orElse(List.of());
    }

    /** From where to where, for a shipment. */
    private static String joined(List<OrderVisit> visits, Function<OrderVisit, String> text) {
        return visits.stream()
                .map(text)
                .filter(known -> !known.isBlank())
                .distinct()
                .collect(Collectors.joining(" → "));
    }

    private static String words(Unassigned unassigned) {
        return switch (unassigned.reason()) {
            case NO_SHIFT -> Texts.of("plan.leftover.no-shift");
            case SKILL_MISSING -> Texts.of("plan.leftover.skill");
            case LOAD_TOO_LARGE -> Texts.of("plan.leftover.load");
            case OUT_OF_REACH -> Texts.of("plan.leftover.reach");
            case OFF_THE_STREETS ->
                unassigned
                        .gap()
                        .map(gap -> Texts.of(
                                "plan.leftover.nearest",
                                Amounts.shortDistance(gap.meters()),
                                Amounts.shortDistance(gap.limitMeters())))
                        .orElseGet(() -> Texts.of("plan.leftover.off-streets"));
            case CUT_OFF -> Texts.of("plan.leftover.cut-off");
            case TAKEN_OUT -> Texts.of("plan.leftover.taken-out");
            case NO_ROOM_LEFT -> Texts.of("plan.leftover.no-room");
        };
    }
}
