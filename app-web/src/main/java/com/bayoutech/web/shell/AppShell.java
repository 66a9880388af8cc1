package com.bayoutech.web.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** The page that every screen is shown in: its style sheets, its icon, and live updates over a web socket. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("themes/bayoutech/styles.css")
@Push(transport = Transport.WEBSOCKET_XHR)
public final class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.setPageTitle("BayouTech");
        settings.addLink("icon", "ui/logo.svg");
    }
}
