package com.bayoutech.web.plan.history;

import com.bayoutech.domain.JobId;
import com.bayoutech.planning.Difference;
import com.bayoutech.planning.Origin;
import com.bayoutech.planning.RevisionSummary;
import com.bayoutech.web.ui.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a revision did. */
public final class RevisionWords {
    /** More references than these make nobody wiser. */
    private static final int MOST_NAMED = 3;

    private RevisionWords() {}

    /** What was done, as a line of a history: "W-012 to Van 3". */
    public static String deed(PlanNames names, RevisionSummary revision) {
        String said = predicate(names, revision);
        return said.substring(0, 1).toUpperCase(Locale.ENGLISH) + said.substring(1);
    }

    /** What somebody did, as a sentence: "odile moved W-012 to Van 3". */
    public static String sentence(PlanNames names, RevisionSummary revision) {
        return revision.author() + " " + predicate(names, revision);
    }

    /** What that brought against the revision before, joined by dots: "118.40 (-4.10) · 2 moved · 1 unassigned". */
    public static String figures(RevisionSummary revision, Optional<RevisionSummary> before) {
        List<String> parts = new ArrayList<>();
        String change = before.map(known -> " (" + Amounts.extraMoney(revision.totalCents() - known.totalCents()) + ")")
                .orElse("");
        parts.add(Amounts.money(revision.totalCents()) + change);
        Difference difference = revision.difference();
        if (difference.moved() > 0) {
            parts.add(difference.moved() + " moved");
        }
        if (difference.assigned() > 0) {
            parts.add(difference.assigned() + " put in");
        }
        if (difference.unassigned() > 0) {
            parts.add(difference.unassigned() + " taken out");
        }
        if (revision.unassigned() > 0) {
            parts.add(revision.unassigned() + " unassigned");
        }
        return String.join(" · ", parts);
    }

    private static String predicate(PlanNames names, RevisionSummary revision) {
        Origin origin = revision.origin();
        String jobs = jobs(names, revision);
        List<String> vehicles =
                origin.vehicles().stream().map(names::vehicleName).toList();
        String first = vehicles.isEmpty() ? "a route" : vehicles.getFirst();
        String second = vehicles.size() < 2 ? "another vehicle" : vehicles.get(1);
        return switch (origin.kind()) {
            case RUN -> "optimised the plan";
            case EDIT -> "changed the plan by hand";
            case ASSIGN -> (revision.difference().assigned() > 0 ? "gave " : "moved ") + jobs + to(vehicles);
            case UNASSIGN -> "took " + jobs + " out";
            case REVERSE -> "turned " + first + " around";
            case SWAP -> "let " + first + " and " + second + " change routes";
            case SPLIT -> "gave part of the route of " + second + " to " + first;
            case JOIN -> "gave the route of " + second + " to " + first;
            case PIN -> "pinned " + named(jobs, vehicles);
            case UNPIN -> "unpinned " + named(jobs, vehicles);
            case WAIVE -> "let a rule go for " + named(jobs, vehicles);
            case UPHOLD -> "let a rule hold again for " + named(jobs, vehicles);
            case SEVERAL -> "changed several things at once";
            case RESTORE -> "restored a former revision";
            case MERGE -> "merged a what-if";
            case BRANCH -> "began a what-if";
            case VEHICLES -> "chose other vehicles";
        };
    }

    private static String to(List<String> vehicles) {
        return vehicles.isEmpty() ? "" : " to " + vehicles.getFirst();
    }

    private static String named(String jobs, List<String> vehicles) {
        return jobs.equals("nothing") ? vehicles.stream().collect(Collectors.joining(", ")) : jobs;
    }

    /** The origin has the first of many: how many there are in truth, the difference tells as far as it can. */
    private static String jobs(PlanNames names, RevisionSummary revision) {
        List<JobId> jobs = revision.origin().jobs();
        if (jobs.isEmpty()) {
            return "nothing";
        }
        String named = jobs.stream().limit(MOST_NAMED).map(names::reference).collect(Collectors.joining(", "));
        Difference difference = revision.difference();
        int all = Math.max(jobs.size(), difference.assigned() + difference.moved() + difference.unassigned());
        return all <= MOST_NAMED ? named : named + " and " + (all - MOST_NAMED) + " more";
    }
}
