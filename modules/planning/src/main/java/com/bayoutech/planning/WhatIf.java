package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;

/**
 * What makes a plan a what-if: a chain of revisions of its own beside the day's plan, which no driver ever gets ({@code
 * docs/decisions/0027-a-what-if-is-a-plan.md}).
 *
 * @param of the day's plan
 * @param name what people call it
 * @param base the revision that it was made from, of the day's plan or of another what-if; nothing goes back beyond it
 * @param isDropped whether nobody wants it any more; it stays for what was made from it, and can be taken up again
 */
public record WhatIf(PlanId of, String name, RevisionId base, boolean isDropped) {
    /** Characters of a name. */
    static final int LONGEST_NAME = 60;

    /**
     * A name for what somebody keeps apart, which nobody has thought of a name for.
     *
     * @param author is shortened where both are too long for a name
     * @param when as people write it
     */
    public static String apart(String author, String when) {
        int room = LONGEST_NAME - when.length() - 1;
        return author.substring(0, Math.min(room, author.length())) + " " + when;
    }

    WhatIf named(String other) {
        return new WhatIf(of, other, base, isDropped);
    }

    WhatIf dropped(boolean now) {
        return new WhatIf(of, name, base, now);
    }
}
