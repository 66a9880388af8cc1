package com.bayoutech.fleet;

import com.bayoutech.domain.Skill;
import com.bayoutech.foundation.RefusedException;
import java.util.Collection;

/** How many skills a vehicle or a driver may have, and how long one may be; the same by hand as in a file. */
public final class SkillLimits {
    public static final int MOST = 20;
    public static final int MAX_LENGTH = 50;

    private SkillLimits() {}

    /** Whether a skill is short enough. */
    public static boolean isShort(Skill skill) {
        return skill.name().length() <= MAX_LENGTH;
    }

    /** @param whose the vehicle's or driver's name */
    static void check(String whose, Collection<Skill> skills) {
        if (skills.size() > MOST) {
            throw new RefusedException(
                    "The skills (" + skills.size() + ") of " + whose + " must be " + MOST + " at most. Give fewer.");
        }
        skills.stream().filter(skill -> !isShort(skill)).findFirst().ifPresent(skill -> {
            throw new RefusedException("The skill (" + skill.name() + ") of " + whose + " must have " + MAX_LENGTH
                    + " characters at most. Shorten it.");
        });
    }
}
