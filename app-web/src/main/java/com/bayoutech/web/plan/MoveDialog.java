package com.bayoutech.web.plan;

import com.bayoutech.planning.Edit;
import com.bayoutech.planning.EditPreview;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;

/**
 * Asks which of some changes shall be made, with what each costs and breaks, and shows what the chosen one would bring, before it is made. Knows no
 * service: it calls back.
 *
 * <p>Arrow keys move through the list, Enter chooses, Escape leaves everything as it is.
 */
final class MoveDialog extends Dialog {
    private final RadioButtonGroup<Row> list = new RadioButtonGroup<>();
    private final Button move;
    private final Consumer<Row> chosen;
    private final ChangeList changes;

    /**
     * A change that could be made.
     *
     * @param vehicle who or what it is about, in a few words
     * @param note what it breaks, or else what is to be known of it; may be blank
     * @param breaks whether the note tells of what is broken
     * @param here whether it is as it is now
     */
    record Row(Edit edit, EditPreview preview, String vehicle, String note, boolean breaks, boolean here) {
        long extraCents() {
            return preview.extraCents();
        }

        /** What stays where it is would be a change that nobody sees, and that undo takes back in vain. */
        boolean leavesAllAsItIs() {
            return here && preview.changes().isEmpty();
        }
    }

    /** A dialog that is not open yet. */
    MoveDialog(DayBoard board, String title, String verb, List<Row> rows, Look look, Consumer<Row> chosen) {
        this.chosen = chosen;
        this.changes = new ChangeList(board);
        move = new Button(verb, click -> choose());
        move.addThemeVariants(ButtonVariant.PRIMARY);
        move.setEnabled(false);
        setHeaderTitle(title);
        setWidth("min(520px, 94vw)");
        setDraggable(true);
        addClassName("bayou-move");
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                look.endPreview();
            }
        });
        if (rows.isEmpty()) {
            add(new Paragraph(Texts.of("plan.move.nobody")));
        } else {
            list.setAriaLabel(Texts.of("plan.move.choose"));
            list.setRenderer(new ComponentRenderer<>(MoveDialog::item));
            list.setItems(rows);
            list.addValueChangeListener(change -> {
                move.setEnabled(change.getValue() != null && !change.getValue().leavesAllAsItIs());
                if (change.getValue() != null) {
                    changes.show(change.getValue().preview());
                    look.preview(change.getValue().preview().schedule());
                }
            });
            list.addClassName("bayou-candidates");
            Shortcuts.addShortcutListener(this, this::choose, Key.ENTER).listenOn(list);
            add(list, changes);
            rows.stream().filter(row -> !row.here()).findFirst().ifPresent(list::setValue);
            list.getElement()
                    .executeJs(
                            "setTimeout(() => (this.querySelector('vaadin-radio-button[checked]') ?? this).focus())");
        }
        getFooter().add(button(Texts.of("plan.not-now"), this::close), move);
    }

    /** Something else that could be done instead; closes the dialog first. */
    MoveDialog withOther(String words, Runnable action) {
        getFooter().addComponentAsFirst(button(words, () -> {
            close();
            action.run();
        }));
        return this;
    }

    /** Something to read below the list. */
    MoveDialog withMore(Component more) {
        add(more);
        return this;
    }

    private void choose() {
        list.getOptionalValue().filter(row -> !row.leavesAllAsItIs()).ifPresent(row -> {
            close();
            chosen.accept(row);
        });
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Component item(Row row) {
        Span vehicle = new Span(row.here() ? Texts.of("plan.move.now", row.vehicle()) : row.vehicle());
        vehicle.addClassName("bayou-stop-who");
        Span note = new Span(row.note().isBlank() ? Texts.of("plan.move.keeps") : row.note());
        note.addClassName("bayou-stop-where");
        if (row.breaks()) {
            note.addClassName("bayou-broken");
        }
        Span price = new Span(Amounts.extraMoney(row.extraCents()));
        price.addClassName("bayou-move-price");
        Div item = new Div(new Div(vehicle, note), price);
        item.addClassName("bayou-move-row");
        return item;
    }
}
