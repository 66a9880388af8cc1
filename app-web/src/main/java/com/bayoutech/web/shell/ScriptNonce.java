package com.bayoutech.web.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Marks the scripts that stand in Vaadin's page with the word of this answer, so that no other script in a page is ever run. */
@Component
final class ScriptNonce implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> {
            Object nonce = response.getVaadinRequest().getAttribute(ContentSecurityPolicy.NONCE);
            if (nonce != null) {
                response.getDocument().select("script").attr("nonce", Objects.toString(nonce));
            }
        });
    }
}
