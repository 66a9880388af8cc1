package com.bayoutech.web.shell;

import com.bayoutech.web.ui.DistanceUnit;
import com.bayoutech.web.ui.Language;
import com.bayoutech.web.ui.PanelSection;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Chooses the language and the unit of distances of this browser; the screen is opened anew in them. */
public final class LanguageChoice extends Div {
    public LanguageChoice(Audiences audiences) {
        Cookie[] cookies = VaadinRequest.getCurrent().getCookies();
        Select<Optional<Language>> language =
                select(Texts.of("shell.language.texts"), Language.values(), Language::ownName, Audiences::keep);
        language.setValue(audiences.findLanguage(cookies));
        Select<Optional<DistanceUnit>> distances = select(
                Texts.of("shell.language.distances"),
                DistanceUnit.values(),
                LanguageChoice::name,
                Audiences::keepDistances);
        distances.setValue(audiences.findDistances(cookies));
        Div row = new Div(language, distances);
        row.addClassName("bayou-account-choices");
        add(new PanelSection(Texts.of("shell.language"), new Paragraph(Texts.of("shell.language.explanation")), row));
    }

    private static <T> Select<Optional<T>> select(
            String label, T[] values, Function<T, String> name, Function<Optional<T>, Cookie> keep) {
        Select<Optional<T>> select = new Select<>();
        select.setLabel(label);
        select.setItems(Stream.concat(
                        Stream.of(Optional.<T>empty()), Arrays.stream(values).map(Optional::of))
                .toList());
        select.setItemLabelGenerator(choice -> choice.map(name).orElseGet(() -> Texts.of("shell.language.by-browser")));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                VaadinResponse.getCurrent().addCookie(keep.apply(change.getValue()));
                UI.getCurrent().getPage().reload();
            }
        });
        return select;
    }

    private static String name(DistanceUnit unit) {
        return switch (unit) {
            case KILOMETERS -> Texts.of("shell.language.kilometers");
            case MILES -> Texts.of("shell.language.miles");
        };
    }
}
