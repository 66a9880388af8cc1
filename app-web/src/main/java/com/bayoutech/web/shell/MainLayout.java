package com.bayoutech.web.shell;

import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every screen: a slim navigation at the left, the screen in the rest; where nobody is signed in, the screen alone. */
@Layout
@JsModule("context://ui/connection.js")
public final class MainLayout extends AppLayout {
    MainLayout(Destinations destinations, ObjectProvider<SignedInPerson> person) {
        setPrimarySection(Section.DRAWER);
        addClassName("bayou-frame");
        SignedInPerson current = person.getIfAvailable();
        if (current == null || current.isSignedIn()) {
            addToDrawer(rail(destinations, current));
        }
    }

    private static Div rail(Destinations destinations, @Nullable SignedInPerson person) {
        List<Destination> open = destinations.listOpen();
        Div rail = new Div(wordmark(), navigation(open, Destination.Group.DAY, Texts.of("shell.navigation")));
        SideNav administration = navigation(open, Destination.Group.ADMINISTRATION, Texts.of("shell.administration"));
        if (!administration.getItems().isEmpty()) {
            rail.add(administration);
        }
        Div spacer = new Div();
        spacer.addClassName("bayou-rail-spacer");
        rail.add(spacer, person == null ? new PersonMenu() : new PersonMenu(person));
        rail.addClassName("bayou-rail");
        return rail;
    }

    private static RouterLink wordmark() {
        Image logo = new Image("ui/logo.svg", "");
        Span name = new Span("BayouTech");
        RouterLink wordmark = new RouterLink(StartView.class);
        wordmark.add(logo, name);
        wordmark.addClassName("bayou-wordmark");
        return wordmark;
    }

    private static SideNav navigation(List<Destination> open, Destination.Group group, String label) {
        SideNav navigation = new SideNav();
        if (group == Destination.Group.ADMINISTRATION) {
            navigation.setLabel(label);
        } else {
            navigation.getElement().setAttribute("aria-label", label);
        }
        for (Destination destination : open) {
            Destination.Place place = destination.place();
            if (place.group == group) {
                SideNavItem item = new SideNavItem(place.label(), destination.view(), place.symbol.icon());
                item.setMatchNested(true);
                item.setTooltipText(place.label());
                navigation.addItem(item);
            }
        }
        return navigation;
    }
}
