package com.bayoutech.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All keys of a screen, under their headings. */
final class ShortcutsDialog extends Dialog {
    ShortcutsDialog(List<Shortcuts.Shortcut> shortcuts) {
        setHeaderTitle(Texts.of("ui.shortcuts"));
        setWidth("min(760px, 94vw)");
        addClassName("bayou-shortcuts");
        Map<String, List<Shortcuts.Shortcut>> byHeading = new LinkedHashMap<>();
        shortcuts.forEach(shortcut -> byHeading
                .computeIfAbsent(shortcut.heading(), heading -> new ArrayList<>())
                .add(shortcut));
        Div columns = new Div();
        columns.addClassName("bayou-shortcuts-columns");
        byHeading.forEach((heading, group) -> columns.add(section(heading, group)));
        add(columns);
        getFooter().add(new Button(Texts.of("ui.close"), click -> close()));
    }

    private static Section section(String heading, List<Shortcuts.Shortcut> group) {
        DescriptionList list = new DescriptionList();
        for (Shortcuts.Shortcut shortcut : group) {
            list.add(new DescriptionList.Term(keys(shortcut)), new DescriptionList.Description(shortcut.words()));
        }
        return new Section(new H3(heading), list);
    }

    private static Component keys(Shortcuts.Shortcut shortcut) {
        Span keys = new Span();
        for (String combination : shortcut.keys()) {
            Element together = new Element("span");
            for (String key : combination.split("(?<=.)\\+", -1)) {
                Element cap = new Element("kbd");
                cap.setText(KeyNames.of(key));
                together.appendChild(cap);
            }
            keys.getElement().appendChild(together);
        }
        return keys;
    }
}
