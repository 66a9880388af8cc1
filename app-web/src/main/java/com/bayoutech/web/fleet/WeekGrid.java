package com.bayoutech.web.fleet;

import com.bayoutech.fleet.DutyDay;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Seven days beside each other, a row a vehicle or driver; the head of a day opens it. */
final class WeekGrid extends Grid<WeekRow> {
    /**
     * @param chosen the day that stands out
     * @param opened is told whose head was clicked
     */
    WeekGrid(String heading, List<DutyDay> week, LocalDate chosen, Consumer<LocalDate> opened) {
        addColumn(WeekRow::name)
                .setHeader(heading)
                .setFrozen(true)
                .setFlexGrow(1)
                .setWidth("7.5rem")
                .setTooltipGenerator(WeekRow::name);
        for (int index = 0; index < week.size(); index++) {
            LocalDate day = week.get(index).day();
            int which = index;
            Button head = new Button(DayWords.dayOfYear(day), click -> opened.accept(day));
            head.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            head.setAriaLabel(Texts.of("fleet.week.day", DayWords.dayOfYear(day)));
            addComponentColumn(row -> cell(row.days().get(which)))
                    .setHeader(head)
                    .setFlexGrow(1)
                    .setWidth("6.5rem")
                    .setPartNameGenerator(row -> day.equals(chosen) ? "chosen-day" : "");
        }
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_COLUMN_BORDERS, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setSizeFull();
        addClassName("bayou-week");
    }

    private static Div cell(List<WeekEntry> entries) {
        Div cell = new Div();
        cell.addClassName("bayou-week-cell");
        for (WeekEntry entry : entries) {
            Span time = new Span(entry.time());
            time.addClassName("bayou-week-time");
            Div one = new Div(time, new Span(entry.text()));
            one.addClassName("bayou-week-entry");
            one.getElement().setAttribute("tone", entry.tone().name().toLowerCase(Locale.ROOT));
            cell.add(one);
        }
        return cell;
    }
}
