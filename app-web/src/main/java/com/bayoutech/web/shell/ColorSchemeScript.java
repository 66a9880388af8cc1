package com.bayoutech.web.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Puts the script that picks light or dark into the head, where it runs before anything is painted. */
@Component
final class ColorSchemeScript implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response ->
                response.getDocument().head().appendElement("script").attr("src", "ui/color-scheme.js"));
    }
}
