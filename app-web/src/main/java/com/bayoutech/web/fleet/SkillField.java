package com.bayoutech.web.fleet;

import com.bayoutech.domain.Skill;
import com.bayoutech.fleet.SkillLimits;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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

    /** Several may be typed at once, as they stand in a file. One that is too long is not taken. */
    private void take(String typed) {
        List<Skill> named = Arrays.stream(typed.split("[;,]", -1))
                .filter(part -> !part.isBlank())
                .map(Skill::new)
                .toList();
        Set<Skill> chosen = new HashSet<>(getValue());
        named.stream().filter(SkillLimits::isShort).forEach(chosen::add);
        show(Set.copyOf(known), chosen);
        boolean isTooMuch = chosen.size() > SkillLimits.MOST || !named.stream().allMatch(SkillLimits::isShort);
        setErrorMessage(isTooMuch ? Texts.of("fleet.skills.limits", SkillLimits.MOST, SkillLimits.MAX_LENGTH) : "");
        setInvalid(isTooMuch);
    }
}
