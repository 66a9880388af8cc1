package com.bayoutech.web.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;

/** Leads whoever has to choose a password or to set up a second factor to the screen for that, wherever they wanted to go. */
final class DueFirst implements VaadinServiceInitListener {
    private final CurrentCaller current;

    DueFirst(CurrentCaller current) {
        this.current = current;
    }

    /** The only screen that opens to somebody; empty where nothing is due. */
    static Optional<Class<? extends Component>> findScreen(SignedIn person) {
        return switch (person.due()) {
            case NOTHING -> Optional.empty();
            case PASSWORD -> Optional.of(ChangePasswordView.class);
            case SECOND_FACTOR -> Optional.of(SecondFactorView.class);
        };
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
            current.find()
                    .flatMap(DueFirst::findScreen)
                    .filter(screen -> screen != event.getNavigationTarget())
                    .ifPresent(event::forwardTo);
        }
    }
}
