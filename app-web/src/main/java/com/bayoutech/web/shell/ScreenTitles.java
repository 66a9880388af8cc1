package com.bayoutech.web.shell;

import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The browser's title of a screen: what its {@code @PageTitle} names is the key of a text, followed by the house. */
@Component
final class ScreenTitles implements PageTitleGenerator {
    private static final String HOUSE = "BayouTech";
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");

    @Override
    public String generatePageTitle(PageTitleContext context) {
        return KEY.matcher(context.value()).matches() ? Texts.of(context.value()) + " · " + HOUSE : context.value();
    }
}
