package com.bayoutech.web.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Events as our own browser code tells the server of them. */
public final class FromBrowser {
    private FromBrowser() {}

    /** Tells a component of an event with its detail. */
    public static void fire(Component component, String type, JsonNode detail) {
        fire(component, type, "event.detail", detail);
    }

    /** Tells a component of an event that has passed a filter. */
    public static void fireFiltered(Component component, String type, String filter) {
        fire(component, type, filter, JsonNodeFactory.instance.booleanNode(true));
    }

    private static void fire(Component component, String type, String key, JsonNode value) {
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        component.getElement(),
                        type,
                        JsonNodeFactory.instance.objectNode().set(key, value)));
    }
}
