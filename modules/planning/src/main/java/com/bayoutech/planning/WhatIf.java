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
    WhatIf named(String other) {
        return new WhatIf(of, other, base, isDropped);
    }

    WhatIf dropped(boolean now) {
        return new WhatIf(of, name, base, now);
    }
}
