package com.bayoutech.web.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;

/** Opens the rows of a grid: by a click, as often as somebody clicks, and by Enter on the one that has the focus. */
public final class RowOpening {
    private RowOpening() {}

    /** Calls back with the row that is to be opened. */
    public static <T> void of(Grid<T> grid, SerializableConsumer<T> opened) {
        List<T> focused = new ArrayList<>(1);
        grid.addItemClickListener(click -> opened.accept(click.getItem()));
        grid.addCellFocusListener(focus -> {
            focused.clear();
            focus.getItem().ifPresent(focused::add);
        });
        com.vaadin.flow.component.Shortcuts.addShortcutListener(
                        grid, () -> List.copyOf(focused).forEach(opened), Key.ENTER)
                .listenOn(grid);
    }
}
