package com.bayoutech.web.plan;

import com.bayoutech.planning.EditPreview;
import com.bayoutech.web.ui.DayPicker;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks to which day orders of a plan go, with what it brings that they leave their routes. Knows no service: it calls back. Enter moves them, Escape leaves
 * everything as it is.
 */
final class DayDialog extends Dialog {
    private final DayBoard board;
    private final DayPicker day = new DayPicker(Texts.of("plan.day"));
    private final Consumer<LocalDate> chosen;

    /** @param leaving what it brings that they leave their routes; empty where they are on none */
    DayDialog(DayBoard board, String orders, Optional<EditPreview> leaving, Look look, Consumer<LocalDate> chosen) {
        this.board = board;
        this.chosen = chosen;
        setHeaderTitle(Texts.of("plan.day.title", orders));
        setWidth("min(520px, 94vw)");
        setDraggable(true);
        addClassName("bayou-move");
        day.setValue(board.day().plusDays(1));
        day.setWidthFull();
        day.setRequiredIndicatorVisible(true);
        Shortcuts.addShortcutListener(this, this::choose, Key.ENTER).listenOn(day);
        add(day, new Paragraph(Texts.of("plan.day.windows")));
        leaving.ifPresent(brought -> add(new Paragraph(Texts.of("plan.day.brings")), changes(brought)));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                leaving.ifPresent(brought -> look.preview(brought.schedule()));
                day.focus();
            } else {
                look.endPreview();
            }
        });
        Button move = new Button(Texts.of("plan.question.move"), click -> choose());
        move.addThemeVariants(ButtonVariant.PRIMARY);
        Button leave = new Button(Texts.of("plan.not-now"), click -> close());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(leave, move);
    }

    private ChangeList changes(EditPreview brought) {
        ChangeList changes = new ChangeList(board);
        changes.show(brought);
        if (!brought.pinsInTheWay().isEmpty()) {
            Span pinned = new Span(Texts.of("plan.question.moves-pinned"));
            pinned.addClassName("bayou-broken");
            changes.add(pinned);
        }
        return changes;
    }

    private void choose() {
        LocalDate to = day.getValue();
        if (to == null || to.equals(board.day())) {
            day.setInvalid(true);
            day.setErrorMessage(Texts.of("plan.day.same", DepotClock.day(board.day())));
        } else {
            close();
            chosen.accept(to);
        }
    }
}
