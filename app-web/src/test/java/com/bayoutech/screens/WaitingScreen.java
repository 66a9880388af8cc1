package com.bayoutech.screens;

import com.bayoutech.web.orders.WaitingOrders;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** Orders of which some wait for an address. */
@Route("waiting")
@PageTitle("Orders · BayouTech")
final class WaitingScreen extends Div {
    WaitingScreen() {
        setSizeFull();
        add(new Workspace(new PageHeader("Orders").withSubtitle("Mon 23 Nov 2026, 12 orders"), new WaitingOrders()));
    }
}
