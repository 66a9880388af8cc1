package com.bayoutech.web.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The one place where a screen declares its keys: each works wherever the focus is, but for fields that somebody writes in and behind dialogs, and
 * {@code ?} lists them all.
 *
 * <p>Add it to the screen that it is for. Keys are written as people read them: {@code "Ctrl+Z"}, {@code "Alt+Up"}, {@code "?"}, {@code "L"}.
 */
@Tag("bayou-shortcuts")
@JsModule("context://ui/shortcuts.js")
public final class Shortcuts extends Component {
    private final List<Shortcut> shortcuts = new ArrayList<>();
    private String heading = Texts.of("ui.shortcuts.everywhere");

    /** Keys that do one thing; without an action, a piece of the screen that has the focus does it by itself. */
    record Shortcut(String heading, String words, List<String> keys, Optional<SerializableRunnable> action)
            implements Serializable {}

    public Shortcuts() {
        on(Texts.of("ui.shortcuts.list"), this::open, "?");
        getElement()
                .addEventListener(
                        "shortcut",
                        press -> pressed(
                                press.getEventData().path("event.detail").asInt(-1)))
                .addEventData("event.detail");
    }

    /** The keys that every screen knows by itself, to which it may add its own. */
    public static Shortcuts usual() {
        return new Shortcuts()
                .known(Texts.of("ui.shortcuts.next"), "Tab", "Shift+Tab")
                .known(Texts.of("ui.shortcuts.use"), "Enter", "Space")
                .known(Texts.of("ui.shortcuts.walk"), "Up", "Down", "Left", "Right")
                .known(Texts.of("ui.shortcuts.close"), "Escape");
    }

    /** What is declared next stands below this heading. */
    public Shortcuts under(String nextHeading) {
        heading = nextHeading;
        return this;
    }

    /**
     * Keys for something that can be done on the whole screen.
     *
     * @throws IllegalArgumentException if one of the keys does something else already
     */
    public Shortcuts on(String words, SerializableRunnable action, String... keys) {
        List<String> wanted = List.of(keys);
        shortcuts.stream()
                .filter(known -> known.action().isPresent())
                .filter(known -> known.keys().stream().anyMatch(wanted::contains))
                .findFirst()
                .ifPresent(known -> {
                    throw new IllegalArgumentException("The keys (" + String.join(", ", wanted) + ") of (" + words
                            + ") are those of (" + known.words() + ") already. Choose others.");
                });
        return add(new Shortcut(heading, words, wanted, Optional.of(action)));
    }

    /** Keys that a piece of the screen handles while it has the focus; here they are only listed. */
    public Shortcuts known(String words, String... keys) {
        return add(new Shortcut(heading, words, List.of(keys), Optional.empty()));
    }

    /** A small button that lists the keys, for who does not know that {@code ?} does. */
    public Button button() {
        Button button = new Button("?", click -> open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.of("ui.shortcuts"));
        button.setTooltipText(Texts.of("ui.shortcuts.hint"));
        return button;
    }

    private Shortcuts add(Shortcut shortcut) {
        shortcuts.add(shortcut);
        if (isAttached()) {
            listen();
        }
        return this;
    }

    /** The browser's element is new after each attach and knows nothing. */
    @Override
    protected void onAttach(AttachEvent event) {
        listen();
    }

    private void listen() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Shortcut shortcut : shortcuts) {
            ArrayNode keys = all.addArray();
            shortcut.action().ifPresent(action -> shortcut.keys().forEach(keys::add));
        }
        getElement().callJsFunction("listen", all);
    }

    /** An index comes from a browser, so one that is out of range does nothing. */
    private void pressed(int index) {
        if (index >= 0 && index < shortcuts.size()) {
            shortcuts.get(index).action().ifPresent(Runnable::run);
        }
    }

    /** All of them, as {@code ?} lists them. */
    List<Shortcut> all() {
        return List.copyOf(shortcuts);
    }

    private void open() {
        new ShortcutsDialog(all()).open();
    }
}
