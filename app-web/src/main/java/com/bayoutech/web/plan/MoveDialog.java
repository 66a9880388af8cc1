package com.bayoutech.web.plan;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.web.ui.Amounts;
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
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks which vehicle shall do some orders, with what each costs and breaks. Knows no service: it calls back.
 *
 * <p>Arrow keys move through the list, Enter chooses, Escape leaves everything as it is.
 */
final class MoveDialog extends Dialog {
    private final RadioButtonGroup<Row> list = new RadioButtonGroup<>();
    private final Button move = new Button("Move", click -> choose());
    private final Consumer<ShiftId> chosen;

    /**
     * A vehicle that could do it.
     *
     * @param here whether it has the orders now
     * @param broken what that breaks; may be blank
     */
    record Row(ShiftId shift, String vehicle, boolean here, long extraCents, String broken) {}

    /**
     * A dialog that is not open yet.
     *
     * @param takeOut takes the orders out of the plan; empty where they are on no route
     */
    MoveDialog(String orders, List<Row> rows, Consumer<ShiftId> chosen, Optional<Runnable> takeOut) {
        this.chosen = chosen;
        move.addThemeVariants(ButtonVariant.PRIMARY);
        move.setEnabled(false);
        setHeaderTitle("Who does " + orders + "?");
        setWidth("min(460px, 94vw)");
        addClassName("bayou-move");
        if (rows.isEmpty()) {
            add(new Paragraph("No vehicle at work can get there and back."));
        } else {
            list.setAriaLabel("Vehicles");
            list.setRenderer(new ComponentRenderer<>(MoveDialog::item));
            list.setItems(rows);
            list.addValueChangeListener(change -> move.setEnabled(change.getValue() != null));
            rows.stream().filter(row -> !row.here()).findFirst().ifPresent(list::setValue);
            list.addClassName("bayou-candidates");
            Shortcuts.addShortcutListener(this, this::choose, Key.ENTER).listenOn(list);
            add(list);
            list.getElement()
                    .executeJs(
                            "setTimeout(() => (this.querySelector('vaadin-radio-button[checked]') ?? this).focus())");
        }
        takeOut.ifPresent(action -> getFooter().add(button("Take out", () -> {
            close();
            action.run();
        })));
        getFooter().add(button("Not now", this::close), move);
    }

    private void choose() {
        list.getOptionalValue().ifPresent(row -> {
            close();
            chosen.accept(row.shift());
        });
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Component item(Row row) {
        Span vehicle = new Span(row.vehicle() + (row.here() ? " (now)" : ""));
        vehicle.addClassName("bayou-stop-who");
        Span broken = new Span(row.broken().isBlank() ? "keeps everything" : row.broken());
        broken.addClassName("bayou-stop-where");
        if (!row.broken().isBlank()) {
            broken.addClassName("bayou-broken");
        }
        Span price = new Span(Amounts.extraMoney(row.extraCents()));
        price.addClassName("bayou-move-price");
        Div item = new Div(new Div(vehicle, broken), price);
        item.addClassName("bayou-move-row");
        return item;
    }
}
