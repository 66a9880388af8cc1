package com.bayoutech.web.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.dom.Style;

/**
 * Marks items of a menu as chosen.
 *
 * <p>Checkable items of Vaadin's change by themselves when they are clicked, and fail in the browser where the click makes the menu anew.
 */
public final class MenuMark {
    private MenuMark() {}

    /** Puts a mark before an item, or as much room. */
    public static void show(MenuItem item, boolean isChosen) {
        SvgIcon mark = Symbol.CHECK.icon();
        mark.getStyle().setVisibility(isChosen ? Style.Visibility.VISIBLE : Style.Visibility.HIDDEN);
        item.addComponentAsFirst(mark);
        item.getElement().setAttribute("aria-current", String.valueOf(isChosen));
    }
}
