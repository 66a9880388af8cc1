package com.bayoutech.web.plan;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Waiver;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** The rules that people have let go in a plan, each with a button that lets it hold again. */
final class WaiverList extends UnorderedList {
    WaiverList() {
        addClassName("bayou-waivers");
    }

    void show(ShownDay day, List<Waiver> waivers) {
        removeAll();
        for (Waiver waiver : waivers) {
            String words = words(day, waiver);
            ListItem item = new ListItem(new Span(words));
            day.edits().ifPresent(edits -> item.add(uphold(edits, waiver, words)));
            add(item);
        }
    }

    private static Button uphold(EditActions edits, Waiver waiver, String words) {
        Button uphold = new Button(
                Texts.of("plan.waiver.uphold"),
                click -> edits.preview(
                        new Edit.Uphold(waiver),
                        Texts.of("plan.waiver.uphold.question"),
                        Texts.of("plan.waiver.uphold.done", words)));
        uphold.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        uphold.setAriaLabel(Texts.of("plan.waiver.uphold.label", words));
        return uphold;
    }

    private static String words(ShownDay day, Waiver waiver) {
        DayBoard board = day.board();
        return switch (waiver) {
            case Waiver.LaterEnd later ->
                Texts.of(
                        "plan.waiver.later",
                        vehicle(day, later.shift()),
                        board.clock().time(later.until()));
            case Waiver.AlsoWindow also ->
                Texts.of(
                        "plan.waiver.window",
                        board.reference(also.visit().job()),
                        board.clock().time(also.window().earliest()),
                        board.clock().time(also.window().latest()));
            case Waiver.MoreLoad more ->
                Texts.of(
                        "plan.waiver.load",
                        board.vehicleName(more.vehicle()),
                        more.by().stream()
                                .map(String::valueOf)
                                .reduce((before, amount) -> Texts.of("plan.waiver.load-and", before, amount))
                                .orElse(""));
            case Waiver.SkillsSpared spared ->
                Texts.of("plan.waiver.skills", vehicle(day, spared.shift()), board.reference(spared.job()));
        };
    }

    private static String vehicle(ShownDay day, ShiftId shift) {
        return Optional.of(shift).flatMap(day::vehicle).orElseGet(() -> Texts.of("plan.waiver.gone"));
    }
}
