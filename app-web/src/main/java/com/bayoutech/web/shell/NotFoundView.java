package com.bayoutech.web.shell;

import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for an address without a screen; says the same for one that the person may not open. */
@ParentLayout(MainLayout.class)
@PageTitle("shell.not-found.title")
final class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {
    NotFoundView() {
        setSizeFull();
        add(new EmptyState(
                Symbol.COMPASS,
                Texts.of("shell.not-found"),
                Texts.of("shell.not-found.advice"),
                new RouterLink(Texts.of("shell.back"), StartView.class)));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
