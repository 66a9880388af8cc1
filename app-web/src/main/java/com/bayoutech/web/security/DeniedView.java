package com.bayoutech.web.security;

import com.bayoutech.web.shell.MainLayout;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for a screen that is not part of the person's roles; says nothing about what is there. */
@ParentLayout(MainLayout.class)
@PageTitle("security.denied.title")
final class DeniedView extends Div implements HasErrorParameter<AccessDeniedException> {
    DeniedView() {
        setSizeFull();
        add(new EmptyState(
                Symbol.KEY,
                Texts.of("security.denied"),
                Texts.of("security.denied.what"),
                new Anchor("", Texts.of("security.back"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
