package com.bayoutech.web.security;

import com.bayoutech.web.shell.SignedInPerson;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.stream.Collectors;

/** The foot of the navigation, for whoever asks. */
final class CurrentPerson implements SignedInPerson {
    private final CurrentCaller current;
    private final AuthenticationContext context;

    CurrentPerson(CurrentCaller current, AuthenticationContext context) {
        this.current = current;
        this.context = context;
    }

    @Override
    public boolean isSignedIn() {
        return current.find().isPresent();
    }

    @Override
    public String displayName() {
        return current.person().account().displayName();
    }

    @Override
    public String roleName() {
        String roles = current.person().account().roles().stream()
                .sorted()
                .map(role -> role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1))
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? Texts.of("security.no-role") : roles;
    }

    @Override
    public void signOut() {
        context.logout();
    }
}
