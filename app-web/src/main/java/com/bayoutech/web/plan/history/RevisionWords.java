package com.bayoutech.web.plan.history;

import com.bayoutech.domain.JobId;
import com.bayoutech.planning.Difference;
import com.bayoutech.planning.Origin;
import com.bayoutech.planning.RevisionSummary;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.CallerName;
import com.bayoutech.web.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a revision did. */
public final class RevisionWords {
    /** More references than these make nobody wiser. */
    private static final int MOST_NAMED = 3;

    private RevisionWords() {}

    /** What was done, as a line of a history: "Moved W-012 to Van 3". */
    public static String deed(PlanNames names, RevisionSummary revision) {
        return words(names, revision, "deed");
    }

    /** What somebody did, as a sentence: "odile moved W-012 to Van 3". */
    public static String sentence(PlanNames names, RevisionSummary revision) {
        return words(names, revision, "sentence");
    }

    /** What that brought against the revision before, joined by dots: "118.40 (-4.10) · 2 moved · 1 unassigned". */
    public static String figures(RevisionSummary revision, Optional<RevisionSummary> before) {
        List<String> parts = new ArrayList<>();
        String cost = Amounts.money(revision.totalCents());
        parts.add(before.map(known -> Texts.of(
                        "history.figures.cost-change",
                        cost,
                        Amounts.extraMoney(revision.totalCents() - known.totalCents())))
                .orElse(cost));
        Difference difference = revision.difference();
        if (difference.moved() > 0) {
            parts.add(Texts.of("history.figures.moved", difference.moved()));
        }
        if (difference.assigned() > 0) {
            parts.add(Texts.of("history.figures.put-in", difference.assigned()));
        }
        if (difference.unassigned() > 0) {
            parts.add(Texts.of("history.figures.taken-out", difference.unassigned()));
        }
        if (revision.unassigned() > 0) {
            parts.add(Texts.of("history.figures.unassigned", revision.unassigned()));
        }
        return String.join(" · ", parts);
    }

    private static String words(PlanNames names, RevisionSummary revision, String form) {
        Origin origin = revision.origin();
        String by = CallerName.of(revision.author());
        String jobs = jobs(names, revision);
        List<String> vehicles =
                origin.vehicles().stream().map(names::vehicleName).toList();
        String what = origin.jobs().isEmpty() ? String.join(", ", vehicles) : jobs;
        String first = vehicles.isEmpty() ? Texts.of("history.route") : vehicles.getFirst();
        String second = vehicles.size() < 2 ? Texts.of("history.other-vehicle") : vehicles.get(1);
        return switch (origin.kind()) {
            case RUN -> Texts.of("history.deed.run", form, by);
            case EDIT -> Texts.of("history.deed.edit", form, by);
            case ASSIGN ->
                assigned(form, by, jobs, vehicles, revision.difference().assigned() > 0);
            case UNASSIGN -> Texts.of("history.deed.unassign", form, by, jobs);
            case REVERSE -> Texts.of("history.deed.reverse", form, by, "", first);
            case SWAP -> Texts.of("history.deed.swap", form, by, "", first, second);
            case SPLIT -> Texts.of("history.deed.split", form, by, "", first, second);
            case JOIN -> Texts.of("history.deed.join", form, by, "", first, second);
            case PIN -> Texts.of("history.deed.pin", form, by, what);
            case UNPIN -> Texts.of("history.deed.unpin", form, by, what);
            case WAIVE -> Texts.of("history.deed.waive", form, by, what);
            case UPHOLD -> Texts.of("history.deed.uphold", form, by, what);
            case SEVERAL -> Texts.of("history.deed.several", form, by);
            case RESTORE -> Texts.of("history.deed.restore", form, by);
            case MERGE -> Texts.of("history.deed.merge", form, by);
            case BRANCH -> Texts.of("history.deed.branch", form, by);
            case VEHICLES -> Texts.of("history.deed.vehicles", form, by);
        };
    }

    private static String assigned(String form, String by, String jobs, List<String> vehicles, boolean wasLeftOut) {
        if (vehicles.isEmpty()) {
            return wasLeftOut
                    ? Texts.of("history.deed.assign-nowhere", form, by, jobs)
                    : Texts.of("history.deed.move-nowhere", form, by, jobs);
        }
        return wasLeftOut
                ? Texts.of("history.deed.assign", form, by, jobs, vehicles.getFirst())
                : Texts.of("history.deed.move", form, by, jobs, vehicles.getFirst());
    }

    /** The origin has the first of many: how many there are in truth, the difference tells as far as it can. */
    private static String jobs(PlanNames names, RevisionSummary revision) {
        List<JobId> jobs = revision.origin().jobs();
        if (jobs.isEmpty()) {
            return Texts.of("history.nothing");
        }
        String named = jobs.stream().limit(MOST_NAMED).map(names::reference).collect(Collectors.joining(", "));
        Difference difference = revision.difference();
        int all = Math.max(jobs.size(), difference.assigned() + difference.moved() + difference.unassigned());
        return all <= MOST_NAMED ? named : Texts.of("history.and-more", named, all - MOST_NAMED);
    }
}
