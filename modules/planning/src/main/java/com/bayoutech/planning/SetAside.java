package com.bayoutech.planning;

import com.bayoutech.routing.Schedule;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps what a run has found as a what-if where it cannot become the plan any more; joins the current unit of work
 * ({@code docs/decisions/0036-overtaken-runs-are-what-ifs.md}).
 */
final class SetAside {
    private final PlanStore plans;
    private final RevisionChain chain;

    SetAside(PlanStore plans, RevisionChain chain) {
        this.plans = plans;
        this.chain = chain;
    }

    /**
     * Makes a what-if of what was found, and returns its newest revision.
     *
     * @param from what the search began with, so that a merge knows who has changed what
     */
    Revision keep(Plan plan, Revision from, String author, String travelVersion, Schedule found) {
        Plan whatIf = chain.branch(plan, from, freeName(plan, from), author);
        return chain.add(whatIf, author, travelVersion, found, Origin.RUN);
    }

    private String freeName(Plan plan, Revision from) {
        Set<String> taken = plans.listWhatIfs(plan.whatIf().map(WhatIf::of).orElse(plan.id())).stream()
                .flatMap(known -> known.whatIf().stream())
                .map(known -> folded(known.name()))
                .collect(Collectors.toSet());
        String name = "Optimised from revision " + from.number();
        return Stream.iterate(1, count -> count + 1)
                .map(count -> count == 1 ? name : name + " (" + count + ")")
                .filter(free -> !taken.contains(folded(free)))
                .findFirst()
                .orElseThrow();
    }

    /** As names of what-ifs are told apart. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
