package com.bayoutech.web.plan;

import com.bayoutech.web.timeline.DayLink;
import com.bayoutech.web.ui.KeyNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What can be done with what is selected: the items of its menu, which keys choose too. Whoever adds something to the screen adds its items here. */
final class SelectionActions {
    private final SelectionModel selection;
    private final List<Action> actions = new ArrayList<>();

    /**
     * Something that can be done.
     *
     * @param name by which the browser asks for it
     * @param words as in the menu
     * @param keys what to press instead; may be blank
     * @param offered whether it can be done with a selection
     */
    record Action(String name, String words, String keys, Predicate<Selection> offered, Consumer<Selection> done) {}

    SelectionActions(SelectionModel selection) {
        this.selection = selection;
    }

    void add(Action action) {
        actions.add(action);
    }

    /** What can be done now, in the order in which it was added. */
    List<DayLink.Item> offered() {
        return actions.stream()
                .filter(action -> action.offered().test(selection.current()))
                .map(action -> new DayLink.Item(action.name(), action.words(), KeyNames.ofCombination(action.keys())))
                .toList();
    }

    /** Does something, if it is offered: the name comes from a browser. */
    void choose(String name) {
        actions.stream()
                .filter(action -> action.name().equals(name))
                .filter(action -> action.offered().test(selection.current()))
                .findFirst()
                .ifPresent(action -> action.done().accept(selection.current()));
    }
}
