package com.bayoutech.web.shell;

import com.bayoutech.web.security.OpenToSignedIn;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** Leads on to the first screen that the person may open; shows itself only where there is none. */
@Route("")
@PageTitle("BayouTech")
@OpenToSignedIn
final class StartView extends Div implements BeforeEnterObserver {
    private final Destinations destinations;

    StartView(Destinations destinations) {
        this.destinations = destinations;
        setSizeFull();
        add(new EmptyState(Symbol.COMPASS, Texts.of("shell.nothing-open"), Texts.of("shell.nothing-open.advice")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        destinations.listOpen().stream().findFirst().ifPresent(first -> event.forwardTo(first.view()));
    }
}
