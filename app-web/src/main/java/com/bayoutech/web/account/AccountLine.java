package com.bayoutech.web.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A line of the account screen: what it is, how it is, and what can be done with it. */
final class AccountLine {
    private AccountLine() {}

    static Div of(String name, String state, Component... actions) {
        Span quiet = new Span(state);
        quiet.addClassName("bayou-quiet");
        Div words = new Div(new Div(new Span(name)), quiet);
        words.addClassName("bayou-account-words");
        Div line = new Div(words);
        line.add(actions);
        line.addClassName("bayou-account-line");
        return line;
    }
}
