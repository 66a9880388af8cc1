package com.bayoutech.web.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Permission;
import com.bayoutech.web.day.Screens;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrameTest {
    private final Screens screens = new Screens();

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theNavigationLeadsWhereThePersonMayGo() {
        screens.signIn(Permission.FLEET_READ, Permission.PLANS_READ, Permission.ORDERS_READ)
                .open("fleet");
        assertThat(destinations()).containsExactly("Orders", "Fleet", "Plan");
    }

    @Test
    void aScreenIsOfferedToThoseWhoHoldAllThatItNeeds() {
        screens.signIn(Permission.FLEET_READ, Permission.PLANS_READ).open("fleet");
        assertThat(destinations()).containsExactly("Fleet");
    }

    @Test
    void aScreenOfAnotherRoleIsRefusedInsideTheFrame() {
        screens.signIn(Permission.FLEET_READ).open("roles");
        assertThat(screens.emptyTitle()).isEqualTo("This is not part of your role");
        assertThat(destinations()).containsExactly("Fleet");
        _get(MenuBar.class);
    }

    @Test
    void anAddressThatLeadsNowhereKeepsTheFrame() {
        screens.signIn(Permission.FLEET_READ).open("no/such/screen");
        assertThat(screens.emptyTitle()).isEqualTo("This address leads nowhere");
        assertThat(destinations()).containsExactly("Fleet");
    }

    @Test
    void aScreenThatDoesNotOpenKeepsTheFrameAndSaysNothingFromInside() {
        screens.fleet.breakDown("password=secret");
        screens.signIn(Permission.FLEET_READ).open("fleet");
        assertThat(screens.emptyTitle()).isEqualTo("This screen did not open");
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("secret", "IllegalState");
        assertThat(destinations()).containsExactly("Fleet");
    }

    @Test
    void whereNobodyIsSignedInTheFrameIsEmpty() {
        screens.open("no/such/screen");
        _assertNone(SideNavItem.class);
        _assertNone(MenuBar.class);
    }

    private static List<String> destinations() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }
}
