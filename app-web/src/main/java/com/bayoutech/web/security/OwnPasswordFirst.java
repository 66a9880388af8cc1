package com.bayoutech.web.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/** Leads whoever has a one-time password to the screen where they choose their own, wherever they wanted to go. */
final class OwnPasswordFirst implements VaadinServiceInitListener {
    private final CurrentCaller current;

    OwnPasswordFirst(CurrentCaller current) {
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> watch(init.getUI()));
    }

    private void watch(UI ui) {
        ui.addBeforeEnterListener(new First());
    }

    /** Before the check of access, which would only say no. */
    @ListenerPriority(100)
    private final class First implements BeforeEnterListener {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            if (event.getNavigationTarget() != ChangePasswordView.class
                    && current.find().filter(SignedIn::mustChangePassword).isPresent()) {
                event.forwardTo(ChangePasswordView.class);
            }
        }
    }
}
