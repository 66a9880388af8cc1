package com.bayoutech.web.crew;

import com.bayoutech.fleet.Exchange;
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

/** Asks with whom a driver exchanges, those first of whom there is nothing to worry about. Arrow keys walk, Enter chooses, Escape leaves all as it is. */
final class ExchangeDialog extends Dialog {
    private final RadioButtonGroup<Row> list = new RadioButtonGroup<>();
    private final Consumer<Exchange> chosen;

    /**
     * Somebody to exchange with.
     *
     * @param words who, and what they drive
     * @param worries what would be wrong then, in sentences
     */
    record Row(Exchange exchange, String words, List<String> worries) {
        Row {
            worries = List.copyOf(worries);
        }
    }

    ExchangeDialog(String driver, List<Row> rows, Consumer<Exchange> chosen) {
        this.chosen = chosen;
        Button exchange = new Button(Texts.of("fleet.exchange.verb"), click -> choose());
        exchange.addThemeVariants(ButtonVariant.PRIMARY);
        exchange.setEnabled(!rows.isEmpty());
        Button leave = new Button(Texts.of("fleet.exchange.leave"), click -> close());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        setHeaderTitle(Texts.of("fleet.exchange.question", driver));
        setWidth("min(520px, 94vw)");
        setDraggable(true);
        addClassName("bayou-move");
        if (rows.isEmpty()) {
            add(new Paragraph(Texts.of("fleet.exchange.nobody", driver)));
        } else {
            list.setAriaLabel(Texts.of("fleet.exchange.choose"));
            list.setRenderer(new ComponentRenderer<>(ExchangeDialog::item));
            list.setItems(rows);
            list.setValue(rows.getFirst());
            list.addClassName("bayou-candidates");
            Shortcuts.addShortcutListener(this, this::choose, Key.ENTER).listenOn(list);
            add(list);
            list.getElement()
                    .executeJs(
                            "setTimeout(() => (this.querySelector('vaadin-radio-button[checked]') ?? this).focus())");
        }
        getFooter().add(leave, exchange);
    }

    private void choose() {
        list.getOptionalValue().ifPresent(row -> {
            close();
            chosen.accept(row.exchange());
        });
    }

    private static Component item(Row row) {
        Span who = new Span(row.words());
        who.addClassName("bayou-stop-who");
        Span note =
                new Span(row.worries().isEmpty() ? Texts.of("fleet.exchange.fits") : String.join(" ", row.worries()));
        note.addClassName("bayou-stop-where");
        if (!row.worries().isEmpty()) {
            note.addClassName("bayou-broken");
        }
        Div item = new Div(new Div(who, note));
        item.addClassName("bayou-move-row");
        return item;
    }
}
