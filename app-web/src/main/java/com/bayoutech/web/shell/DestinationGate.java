package com.bayoutech.web.shell;

import com.vaadin.flow.component.Component;

/**
 * Decides which screens the navigation shows to the person who is signed in.
 *
 * <p>This is courtesy, not protection: the router and the services check for themselves. Where the application has no such bean, everything
 * that has a screen is shown.
 */
@FunctionalInterface
public interface DestinationGate {
    /** Whether the person of the current request may open this view. */
    boolean opensTo(Class<? extends Component> view);
}
