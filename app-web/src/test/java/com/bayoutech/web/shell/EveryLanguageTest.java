package com.bayoutech.web.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.web.day.Screens;
import com.bayoutech.web.ui.Language;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The screens of a day open in each language. */
class EveryLanguageTest {
    private static final Map<Language, String> OPTIMISE = Map.of(
            Language.ENGLISH, "Optimise",
            Language.GERMAN, "Optimieren",
            Language.FRENCH, "Optimiser",
            Language.SPANISH, "Optimizar");

    private final Screens screens = new Screens();

    @AfterEach
    void close() {
        screens.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachScreenOpensInEachLanguage(Language language) {
        UI.getCurrent().setLocale(language.locale());
        screens.signInAdmin().withFleet().withOrders(3);
        for (String address : new String[] {"orders", "fleet", "plan", "account"}) {
            screens.open(address);
            assertThat(_find(PageHeader.class)).as(address).hasSize(1);
        }
    }

    /** While it writes what changes on a screen, Vaadin asks for these without a request. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatTheBrowserSaysByItselfIsKnownWithoutARequest(Language language) {
        UI.getCurrent().setLocale(language.locale());
        screens.service(AudienceAtFirst.class).serviceInit(new ServiceInitEvent(VaadinService.getCurrent()));
        assertThat(VaadinService.getCurrent()
                        .getSystemMessages(language.locale(), null)
                        .getInternalErrorCaption())
                .isEqualTo(Texts.of("ui.connection.error"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDayIsPlannedInEachLanguage(Language language) {
        UI.getCurrent().setLocale(language.locale());
        screens.signInAdmin().withFleet().withOrders(3).open("plan?day=" + Screens.TODAY);
        screens.click(OPTIMISE.get(language));
        screens.work();
        assertThat(_find(Button.class, spec -> spec.withText(OPTIMISE.get(language))))
                .hasSize(1);
        screens.open("summary?day=" + Screens.TODAY);
        assertThat(_get(H1.class).getText()).isNotBlank();
    }
}
