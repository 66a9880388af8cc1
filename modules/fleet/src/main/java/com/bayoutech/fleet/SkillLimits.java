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

    static void check(Collection<Skill> skills) {
        if (skills.size() > MOST || !skills.stream().allMatch(SkillLimits::isShort)) {
            throw new RefusedException("There are more than " + MOST + " skills, or one of them has more than "
                    + MAX_LENGTH + " characters. Give fewer or shorter ones.");
        }
    }
}
