package com.bayoutech.web.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Permission;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.ui.DistanceUnit;
import com.bayoutech.web.ui.Language;
import com.github.mvysny.fakeservlet.FakeResponse;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanguageChoiceTest {
    private final Screens screens = new Screens();

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aLanguageIsKeptInACookie() {
        screens.signIn(Permission.FLEET_READ).open("account");
        screens.choose(select("Language"), Optional.of(Language.GERMAN));
        screens.choose(select("Distances"), Optional.of(DistanceUnit.MILES));
        FakeResponse answer = (FakeResponse) VaadinServletResponse.getCurrent().getResponse();
        assertThat(answer.getCookie("__Host-bayou-language").getValue()).isEqualTo("de");
        assertThat(answer.getCookie("__Host-bayou-distances").getValue()).isEqualTo("mi");
    }

    @Test
    void theFrameSpeaksTheLanguageOfItsScreen() {
        UI.getCurrent().setLocale(Language.GERMAN.locale());
        screens.signIn(Permission.FLEET_READ).open("fleet");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).containsExactly("Fuhrpark");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Select<Optional<T>> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }
}
