package com.bayoutech.web.trouble;

import com.bayoutech.web.shell.MainLayout;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** Stands in for a screen that could not be opened. */
@ParentLayout(MainLayout.class)
@PageTitle("trouble.title")
final class TroubleView extends Div implements HasErrorParameter<Exception> {
    TroubleView() {
        setSizeFull();
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Trouble trouble = Trouble.of(parameter.getCaughtException());
        removeAll();
        return switch (trouble) {
            case Trouble.NotPermitted denied ->
                show(Symbol.KEY, Texts.of("trouble.view.not-permitted"), denied, HttpServletResponse.SC_FORBIDDEN);
            case Trouble.Refused refused ->
                show(Symbol.INFO, Texts.of("trouble.view.refused"), refused, HttpServletResponse.SC_CONFLICT);
            case Trouble.Gone gone ->
                show(Symbol.INFO, Texts.of("trouble.view.gone"), gone, HttpServletResponse.SC_REQUEST_TIMEOUT);
            case Trouble.Broken broken ->
                show(
                        Symbol.WARNING,
                        Texts.of("trouble.view.broken"),
                        broken,
                        HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        };
    }

    private int show(Symbol symbol, String title, Trouble trouble, int status) {
        add(new EmptyState(symbol, title, trouble.text(), new Anchor("", Texts.of("trouble.back"))));
        return status;
    }
}
