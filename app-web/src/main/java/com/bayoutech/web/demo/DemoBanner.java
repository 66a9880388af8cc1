package com.bayoutech.web.demo;

import com.bayoutech.domain.Depot;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Says that the depot shown is the fictional one, and removes the demo in one click; it asks first where somebody has added to it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class DemoBanner extends Div {
    private final DemoDay demo;
    private final CurrentCaller caller;
    private final Span words = new Span();

    DemoBanner(DemoDay demo, CurrentCaller caller) {
        this.demo = demo;
        this.caller = caller;
        Button remove = new Button(Texts.of("demo.remove"), click -> removeOrAsk());
        remove.addThemeVariants(ButtonVariant.SMALL);
        remove.setVisible(caller.get().may(Permission.DEMO_MANAGE));
        add(Symbol.INFO.icon(), words, remove);
        addClassName("bayou-banner");
        setVisible(false);
    }

    /** Shows itself if the depot is the demo's. */
    public void showFor(Depot depot) {
        boolean isDemo = depot.name().equals(DemoTown.DEPOT);
        if (isDemo) {
            words.setText(words(depot));
        }
        setVisible(isDemo);
    }

    private String words(Depot depot) {
        return demo.isOnItsStreets(depot) ? Texts.of("demo.what") : Texts.of("demo.elsewhere");
    }

    private void removeOrAsk() {
        if (!demo.holdsOthers(caller.get())) {
            remove();
            return;
        }
        ConfirmAction.askBeforeRemoving(
                Texts.of("demo.remove.question"),
                Texts.of("demo.remove.what"),
                Texts.of("demo.remove.do"),
                this::remove);
    }

    private void remove() {
        try {
            demo.remove(caller.get());
        } catch (RefusedException busy) {
            Notices.failure(busy.getMessage());
            return;
        }
        UI.getCurrent().navigate("fleet");
        Notices.success(Texts.of("demo.removed"));
    }
}
