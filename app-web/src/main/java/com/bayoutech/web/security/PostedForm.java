package com.bayoutech.web.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A form that the browser itself posts, with what shows that a page of ours sent it: for what gives the browser another session, which an
 * answer to one of Vaadin's own requests should not.
 */
@Tag("form")
final class PostedForm extends HtmlContainer {
    PostedForm(String path, Component... fields) {
        getElement().setAttribute("method", "post").setAttribute("action", path.substring(1));
        addClassName("bayou-door-form");
        add(fields);
        token().ifPresent(token -> add(hidden(token.getParameterName(), token.getToken())));
    }

    static Input hidden(String name, String value) {
        Input field = new Input();
        field.setType("hidden");
        field.getElement().setAttribute("name", name);
        field.setValue(value);
        return field;
    }

    private static Optional<CsrfToken> token() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(request -> request.getHttpServletRequest().getAttribute(CsrfToken.class.getName()))
                .map(CsrfToken.class::cast);
    }
}
