package com.bayoutech.web.fleet;

import com.bayoutech.domain.Skill;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Chooses among the skills that are known so far, or takes a new one that is typed. */
final class SkillField extends MultiSelectComboBox<Skill> {
    private final Set<Skill> known = new TreeSet<>(Comparator.comparing(Skill::name));

    SkillField(String helper) {
        super(Texts.of("fleet.skills"));
        setHelperText(helper);
        setItemLabelGenerator(Skill::name);
        setAllowCustomValue(true);
        setAutoExpand(AutoExpandMode.VERTICAL);
        addCustomValueSetListener(typed -> take(typed.getDetail()));
    }

    /** Offers these, and has some of them chosen. */
    void show(Collection<Skill> offered, Set<Skill> chosen) {
        known.clear();
        known.addAll(offered);
        known.addAll(chosen);
        setItems(known);
        setValue(chosen);
    }

    /** Several may be typed at once, as they stand in a file. */
    private void take(String typed) {
        Set<Skill> chosen = new HashSet<>(getValue());
        for (String part : typed.split("[;,]", -1)) {
            if (!part.isBlank()) {
                chosen.add(new Skill(part));
            }
        }
        show(Set.copyOf(known), chosen);
    }
}
