package com.bayoutech.web.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * Jobs on no route, which are selected by a click or by keys and dragged onto routes: all of that happens in the browser ({@code
 * frontend/plan/loose.js}), and stops can be dropped here.
 */
public final class LooseJobs extends UnorderedList {
    public LooseJobs() {
        getElement().setAttribute("data-drop", "unassigned");
    }

    /** A job. */
    public static final class Item extends ListItem {
        private final Div face;

        /**
         * @param name what the job is called while it is dragged
         * @param words what is seen of it, and selects it by Enter
         */
        public Item(String job, String name, Component... words) {
            face = new Div(words);
            face.getElement()
                    .setAttribute("role", "button")
                    .setAttribute("aria-pressed", "false")
                    .setAttribute("tabindex", "-1");
            getElement().setAttribute("data-job", job).setAttribute("data-name", name);
            add(face);
        }
    }

    /** Shows these and no others; the arrow keys begin at the first. */
    public void show(List<Item> items) {
        removeAll();
        items.forEach(this::add);
        if (!items.isEmpty()) {
            items.getFirst().face.getElement().setAttribute("tabindex", "0");
        }
        getElement().executeJs("this.dispatchEvent(new CustomEvent('bayou-loose', { bubbles: true }))");
    }
}
