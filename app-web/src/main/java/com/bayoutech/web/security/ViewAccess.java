package com.bayoutech.web.security;

import com.bayoutech.web.shell.DestinationGate;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import java.security.Principal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may open a screen: by its annotation, and nobody where it has none.
 *
 * <p>Before somebody has done what is due, such as to replace a one-time password, only the screen for that opens.
 */
final class ViewAccess implements NavigationAccessChecker, DestinationGate {
    private final CurrentCaller current;

    ViewAccess(CurrentCaller current) {
        this.current = current;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        return context.isErrorHandling() || opensTo(context.getNavigationTarget(), context.getPrincipal())
                ? context.allow()
                : context.deny("The screen is not part of the person's roles.");
    }

    static boolean opensTo(Class<?> view, @Nullable Principal principal) {
        return view.isAnnotationPresent(AnonymousAllowed.class)
                || CurrentCaller.find(principal)
                        .filter(person -> opensTo(view, person))
                        .isPresent();
    }

    @Override
    public boolean opensTo(Class<? extends Component> view) {
        return current.find().filter(person -> opensTo(view, person)).isPresent();
    }

    private static boolean opensTo(Class<?> view, SignedIn person) {
        Optional<Class<? extends Component>> due = DueFirst.findScreen(person);
        if (due.isPresent()) {
            return view == due.get();
        }
        RequiresPermission required = view.getAnnotation(RequiresPermission.class);
        return required == null
                ? view.isAnnotationPresent(OpenToSignedIn.class)
                : Stream.of(required.value()).allMatch(person.caller()::mayAnywhere);
    }
}
