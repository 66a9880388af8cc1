package com.bayoutech.web.security;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.security.Principal;
import java.util.List;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The part of the house's security that screens meet, for tests without a web server. */
public final class ScreenSecurity {
    private ScreenSecurity() {}

    public static void register(GenericApplicationContext context) {
        context.registerBean(ViewAccess.class);
        context.registerBean(DueFirst.class);
        context.registerBean(AuthenticationContext.class);
        context.registerBean(CurrentPerson.class);
        context.registerBean(
                "accessToScreens",
                VaadinServiceInitListener.class,
                () -> init -> init.getSource()
                        .addUIInitListener(ui ->
                                ui.getUI().addBeforeEnterListener(accessControl(context.getBean(ViewAccess.class)))));
    }

    private static NavigationAccessControl accessControl(ViewAccess access) {
        NavigationAccessControl control = new OfThread(access);
        control.setLoginView(LoginView.class);
        return control;
    }

    /** The requests of a test know nobody; its thread does. */
    private static final class OfThread extends NavigationAccessControl {
        OfThread(ViewAccess access) {
            super(List.of(access), new DefaultAccessCheckDecisionResolver());
        }

        @Override
        protected Principal getPrincipal(VaadinRequest request) {
            return SecurityContextHolder.getContext().getAuthentication();
        }
    }
}
