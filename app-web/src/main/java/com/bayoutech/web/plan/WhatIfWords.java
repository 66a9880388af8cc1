package com.bayoutech.web.plan;

import com.bayoutech.planning.Plan;
import com.bayoutech.web.ui.ServiceWords;

/** What what-ifs are called. */
final class WhatIfWords {
    private WhatIfWords() {}

    /** The name that somebody has given it, or that of the run that left it, in the current language; empty for a day's plan. */
    static String nameOf(Plan plan) {
        return plan.whatIf().map(whatIf -> ServiceWords.of(whatIf.name())).orElse("");
    }
}
