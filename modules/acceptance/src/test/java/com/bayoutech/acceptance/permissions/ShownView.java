package com.bayoutech.acceptance.permissions;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.stream.Collectors;

/** Makes the application say in a header of its answer which screen it has shown. */
final class ShownView implements VaadinServiceInitListener {
    static final String HEADER = "X-Shown-View";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> tellAfterNavigation(init.getUI()));
    }

    private static void tellAfterNavigation(UI ui) {
        ui.addAfterNavigationListener(navigation -> VaadinResponse.getCurrent()
                .setHeader(
                        HEADER,
                        navigation.getActiveChain().stream()
                                .map(element -> element.getClass().getName())
                                .collect(Collectors.joining(" "))));
    }
}
