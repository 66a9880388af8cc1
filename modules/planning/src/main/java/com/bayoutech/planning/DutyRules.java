package com.bayoutech.planning;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.Night;
import com.bayoutech.fleet.WorkRules;
import com.bayoutech.routing.RestRule;
import com.bayoutech.routing.ShiftRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says in the optimiser's words by which rules a day's shifts are driven and paid, and what their drivers can do. */
final class DutyRules {
    private DutyRules() {}

    /** The rules by shift; a shift of which there is nothing to say is left out. */
    static Map<ShiftId, ShiftRules> of(List<Duty> duties) {
        Map<ShiftId, ShiftRules> rules = new HashMap<>();
        for (Duty duty : duties) {
            ShiftRules known = of(duty);
            if (!known.equals(ShiftRules.NONE)) {
                rules.put(duty.shift().id(), known);
            }
        }
        return Map.copyOf(rules);
    }

    private static ShiftRules of(Duty duty) {
        ShiftRules rules = ShiftRules.NONE
                .withSkills(duty.driver().map(Driver::skills).orElse(Set.of()))
                .withHomeBy(duty.nightAfter().map(Night::homeBy));
        Optional<WorkRules.Overtime> overtime = duty.work().overtime();
        if (overtime.isPresent()) {
            rules = rules.withOvertime(new ShiftRules.Overtime(
                    overtime.get().after(), overtime.get().centsPerHour()));
        }
        return switch (duty.work().rests()) {
            case NONE -> rules;
            case EU_561 -> rules.withRestRule(RestRule.EU_561);
            case UNITED_STATES -> rules.withRestRule(RestRule.UNITED_STATES);
        };
    }
}
