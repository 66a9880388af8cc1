package com.bayoutech.web.trouble;

import com.bayoutech.web.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Shows as a notice what went wrong behind a click. */
@Component
final class TroubleNotices implements VaadinServiceInitListener, ErrorHandler {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        Trouble trouble = Trouble.of(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null && !(trouble instanceof Trouble.Gone)) {
            Notices.failure(trouble.text());
        }
    }
}
