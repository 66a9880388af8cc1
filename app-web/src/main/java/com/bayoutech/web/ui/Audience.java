package com.bayoutech.web.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.Currency;
import java.util.Locale;

/**
 * For whom words and amounts are written: their language with its region, what they read distances in, and the house's currency.
 *
 * <p>A screen has its own, set when it was opened; work beside it, such as a print job or an error page, does it within {@link #hear}. Where there is
 * neither, it is {@link #PLAIN}.
 */
public record Audience(Locale locale, DistanceUnit distances, Currency currency) implements Serializable {
    /** English of no region, kilometers, dollars. */
    public static final Audience PLAIN =
            new Audience(Locale.ENGLISH, DistanceUnit.KILOMETERS, Currency.getInstance("USD"));

    private static final ScopedValue<Audience> LISTENING = ScopedValue.newInstance();

    /** The audience of the work or of the screen that this thread is at. */
    public static Audience current() {
        if (LISTENING.isBound()) {
            return LISTENING.get();
        }
        UI screen = UI.getCurrent();
        return screen == null ? PLAIN : of(screen);
    }

    /** Sets a screen's audience, before it shows anything. */
    public void watch(UI screen) {
        screen.setLocale(locale);
        ComponentUtil.setData(screen, Audience.class, this);
    }

    /** Does something for this audience. */
    public <T, X extends Throwable> T hear(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(LISTENING, this).call(work);
    }

    /** The language of the texts. */
    public Language language() {
        return Language.of(locale);
    }

    private static Audience of(UI screen) {
        Audience known = ComponentUtil.getData(screen, Audience.class);
        Audience base = known == null ? PLAIN : known;
        return new Audience(screen.getLocale(), base.distances(), base.currency());
    }
}
