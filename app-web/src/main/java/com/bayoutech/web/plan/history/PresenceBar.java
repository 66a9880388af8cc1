package com.bayoutech.web.plan.history;

import com.bayoutech.planning.Presence;
import com.bayoutech.web.map.RouteColors;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Who else looks at the plan: a mark with initials each, which says what they have selected, and selects the same when it is pressed. */
public final class PresenceBar extends Div {
    private static final int MOST = 6;

    private final Consumer<Presence> followed;

    /** Calls back with whom somebody wants to follow. */
    public PresenceBar(Consumer<Presence> followed) {
        this.followed = followed;
        addClassName("bayou-presence");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.of("history.presence.label"));
        setVisible(false);
    }

    /** Replaces the marks. */
    public void show(PlanNames names, List<Presence> others) {
        removeAll();
        List<Presence> people = people(others);
        setVisible(!people.isEmpty());
        people.stream().limit(MOST).forEach(presence -> add(mark(names, presence)));
        if (people.size() > MOST) {
            Div more = new Div("+" + (people.size() - MOST));
            more.addClassName("bayou-presence-more");
            add(more);
        }
    }

    /** A person with several screens has one mark: what is selected on any of them. */
    private static List<Presence> people(List<Presence> seats) {
        Map<String, Presence> people = new LinkedHashMap<>();
        seats.forEach(seat -> people.merge(seat.name(), seat, Presence::and));
        return List.copyOf(people.values());
    }

    private NativeButton mark(PlanNames names, Presence presence) {
        NativeButton mark = new NativeButton(initials(presence.name()));
        mark.addClassName("bayou-presence-mark");
        mark.getStyle().set("--presence-color", RouteColors.css(color(presence.name())));
        String what = selected(names, presence);
        String words = what.isEmpty()
                ? Texts.of("history.presence.looks", presence.name())
                : Texts.of("history.presence.selected", presence.name(), what);
        mark.setTitle(words);
        mark.getElement().setAttribute("aria-label", words);
        mark.setEnabled(!what.isEmpty());
        mark.addClickListener(click -> followed.accept(presence));
        return mark;
    }

    private static String selected(PlanNames names, Presence presence) {
        List<String> parts = new ArrayList<>();
        presence.routes().stream()
                .map(shift -> names.vehicleOf(shift).orElse(Texts.of("history.route")))
                .forEach(parts::add);
        presence.jobs().stream().map(names::reference).forEach(parts::add);
        return parts.size() <= 3
                ? String.join(", ", parts)
                : Texts.of("history.and-more", String.join(", ", parts.subList(0, 3)), parts.size() - 3);
    }

    /** The same person has the same colour on each screen. */
    public static int color(String name) {
        return Math.floorMod(name.hashCode(), RouteColors.COUNT);
    }

    /** "OF" of "odile.fonte", "OD" of "odile". */
    public static String initials(String name) {
        String[] words = name.split("[^\\p{L}\\p{N}]+", -1);
        String first = words.length == 0 ? name : words[0];
        String last = words.length < 2 ? "" : words[words.length - 1];
        String initials = last.isEmpty()
                ? first.substring(0, Math.min(2, first.length()))
                : first.substring(0, Math.min(1, first.length())) + last.charAt(0);
        return initials.toUpperCase(Locale.ROOT);
    }
}
