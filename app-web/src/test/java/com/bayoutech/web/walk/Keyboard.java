package com.bayoutech.web.walk;

import com.microsoft.playwright.Page;
import java.util.function.BooleanSupplier;

/** Somebody without a mouse, who sees where the focus is. */
record Keyboard(Page page) {
    private static final int MOST_TABS = 150;

    private static final String FOCUS = """
            () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              if (!at || at === document.body) return '';
              const named = at.getAttribute('aria-labelledby')?.split(' ')
                .map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
              return (at.getAttribute('aria-label') || named || at.labels?.[0]?.textContent || at.innerText || '').trim();
            }""";

    private static final String IS_IN_ROWS =
            "() => document.activeElement?.shadowRoot?.activeElement?.closest('tbody#items') != null";

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Goes on by the tab key until something has the focus whose name begins so. */
    void tabTo(String name) {
        tabUntil(() -> focus().startsWith(name), name);
    }

    /** The same for something of this very name. */
    void tabToExactly(String name) {
        tabUntil(() -> focus().equals(name), name);
    }

    /** Goes on by the tab key until the focus is in the rows of a grid. */
    void tabIntoRows() {
        tabUntil(() -> Boolean.TRUE.equals(page.evaluate(IS_IN_ROWS)), "a row");
    }

    private void tabUntil(BooleanSupplier there, String what) {
        for (int press = 0; press < MOST_TABS; press++) {
            if (there.getAsBoolean()) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("The tab key never came to: " + what);
    }

    String focus() {
        return String.valueOf(page.evaluate(FOCUS));
    }
}
