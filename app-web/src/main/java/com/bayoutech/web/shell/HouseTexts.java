package com.bayoutech.web.shell;

import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.Language;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Our texts for Vaadin, which asks for the languages that there are and for texts by their keys. */
@Component
final class HouseTexts implements I18NProvider {
    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        Audience current = Audience.current();
        return new Audience(locale, current.distances(), current.currency()).hear(() -> Texts.of(key, arguments));
    }
}
