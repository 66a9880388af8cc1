package com.bayoutech.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Short notices in the corner. What went well leaves by itself; what went wrong stays until it is closed. */
public final class Notices {
    private static final String FAILURES = Notices.class.getName() + ".failures";
    private static final Duration GLANCE = Duration.ofSeconds(5);
    private static final Duration UNDOABLE = Duration.ofSeconds(10);

    private Notices() {}

    /** Something was done: "Plan published to 12 drivers". */
    public static void success(String text) {
        open(text, Symbol.CHECK, Pill.Tone.GOOD, GLANCE);
    }

    /**
     * Something was done that can be taken back for a while.
     *
     * @return closes the notice, when something else was done since
     */
    public static Runnable undoable(String text, Runnable undo) {
        Notification notice = new Notification();
        Button back = new Button(Texts.of("ui.undo"), click -> {
            notice.close();
            undo.run();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open(notice, text, Symbol.CHECK, Pill.Tone.GOOD, UNDOABLE, back);
        return notice::close;
    }

    /**
     * What somebody else did meanwhile.
     *
     * @return closes the notice, when there is something newer to tell
     */
    public static Runnable news(String text) {
        Notification notice = new Notification();
        open(notice, text, Symbol.INFO, Pill.Tone.ACTIVE, GLANCE);
        return notice::close;
    }

    /** Something to know that was neither asked for nor wrong. */
    public static void info(String text) {
        open(text, Symbol.INFO, Pill.Tone.ACTIVE, GLANCE);
    }

    /**
     * Something was done, and has a side that somebody should look at; stays until it is closed.
     *
     * @return closes the notice, when there is something newer to tell
     */
    public static Runnable warning(String text) {
        Notification notice = new Notification();
        open(notice, text, Symbol.WARNING, Pill.Tone.ATTENTION, Duration.ZERO);
        return notice::close;
    }

    /** Something did not work; the text says what, and what to do, maybe in a service's own words. What is said once more takes its own place. */
    public static void failure(String text) {
        String words = ServiceWords.of(text);
        Notification notice = new Notification();
        Map<String, Notification> failures = failures(UI.getCurrent());
        Notification before = failures.put(words, notice);
        notice.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                failures.remove(words, notice);
            }
        });
        open(notice, words, Symbol.WARNING, Pill.Tone.BAD, Duration.ZERO);
        if (before != null) {
            before.close();
        }
    }

    /** Those that nobody has closed yet. */
    @SuppressWarnings("unchecked")
    private static Map<String, Notification> failures(UI ui) {
        Map<String, Notification> open = (Map<String, Notification>) ComponentUtil.getData(ui, FAILURES);
        if (open == null) {
            open = new HashMap<>();
            ComponentUtil.setData(ui, FAILURES, open);
        }
        return open;
    }

    private static void open(String text, Symbol symbol, Pill.Tone tone, Duration duration) {
        open(new Notification(), text, symbol, tone, duration);
    }

    private static void open(
            Notification notice, String text, Symbol symbol, Pill.Tone tone, Duration duration, Component... actions) {
        Button close = new Button(Symbol.CLOSE.icon(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        close.setAriaLabel(Texts.of("ui.close"));
        Div row = new Div(symbol.icon(), new Span(text));
        row.add(actions);
        row.add(close);
        row.addClassName("bayou-notice");
        row.getElement().setAttribute("tone", tone.name().toLowerCase(Locale.ROOT));
        notice.add(row);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.setDuration((int) duration.toMillis());
        notice.setAssertive(tone == Pill.Tone.BAD);
        notice.open();
    }
}
