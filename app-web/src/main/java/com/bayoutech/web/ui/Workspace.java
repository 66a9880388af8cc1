package com.bayoutech.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** How a screen is laid out: its header, the main thing in all the room there is, and a panel at the right that scrolls by itself. */
public final class Workspace extends Div {
    private final Div body = new Div();
    private final Aside panel = new Aside();

    /** A screen without a panel. */
    public Workspace(PageHeader header, Component main) {
        addClassName("bayou-workspace");
        body.addClassName("bayou-workspace-body");
        panel.addClassName("bayou-workspace-panel");
        panel.setVisible(false);
        Div room = new Div(main);
        room.addClassName("bayou-workspace-main");
        body.add(room, panel);
        add(header, body);
    }

    /** Puts these below each other into the panel; those that are there stay, with whoever is in a field of them. Usually {@link PanelSection}s. */
    public Workspace withPanel(String label, Component... components) {
        if (!panel.getChildren().toList().equals(List.of(components))) {
            panel.removeAll();
            panel.add(components);
        }
        panel.getElement().setAttribute("aria-label", label);
        panel.setVisible(true);
        return this;
    }

    /** Takes the panel away. */
    public Workspace withoutPanel() {
        panel.removeAll();
        panel.setVisible(false);
        return this;
    }
}
