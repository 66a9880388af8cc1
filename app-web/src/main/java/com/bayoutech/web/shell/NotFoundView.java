package com.bayoutech.web.shell;

import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.Symbol;
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
@PageTitle("Not found · BayouTech")
final class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {
    NotFoundView() {
        setSizeFull();
        add(new EmptyState(
                Symbol.COMPASS,
                "This address leads nowhere",
                "It may have been mistyped, or the screen is not part of your role.",
                new RouterLink("Back to the start", StartView.class)));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
