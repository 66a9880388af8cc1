package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Merges two itineraries that were made from a common one: first who does each job, then in which order each shift does its jobs.
 *
 * <p>What one side alone has changed counts; what both have changed alike, too. Where they have changed it differently, that is a conflict, which is
 * decided by choice: theirs, unless somebody chooses mine.
 */
final class ScheduleMerge {
    private final Itineraries base;
    private final Itineraries mine;
    private final Itineraries theirs;
    private final Map<MergeConflict, Side> choices;
    private final Set<MergeConflict> conflicts = new LinkedHashSet<>();

    private ScheduleMerge(Itineraries base, Itineraries mine, Itineraries theirs, Map<MergeConflict, Side> choices) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.choices = choices;
    }

    /**
     * What comes of a merge.
     *
     * @param conflicts all there are, decided or not
     */
    record Merged(Itineraries itineraries, List<MergeConflict> conflicts) {}

    static Merged of(Itineraries base, Itineraries mine, Itineraries theirs, Map<MergeConflict, Side> choices) {
        return new ScheduleMerge(base, mine, theirs, choices).merged();
    }

    private Merged merged() {
        Map<JobId, ShiftId> owners = owners();
        Set<ShiftId> shifts = new LinkedHashSet<>(theirs.shifts());
        shifts.addAll(mine.shifts());
        Itineraries merged = theirs.copy();
        for (ShiftId shift : shifts) {
            merged.replace(shift, order(shift, visit -> shift.equals(owners.get(visit.job()))));
        }
        return new Merged(merged, List.copyOf(conflicts));
    }

    /** Who does each job; those that nobody does are missing. */
    private Map<JobId, ShiftId> owners() {
        Map<JobId, ShiftId> was = owners(base);
        Map<JobId, ShiftId> ofMine = owners(mine);
        Map<JobId, ShiftId> ofTheirs = owners(theirs);
        Set<JobId> jobs = new LinkedHashSet<>(ofTheirs.keySet());
        jobs.addAll(ofMine.keySet());
        Map<JobId, ShiftId> owners = new HashMap<>();
        for (JobId job : jobs) {
            Optional<ShiftId> before = Optional.ofNullable(was.get(job));
            Optional<ShiftId> one = Optional.ofNullable(ofMine.get(job));
            Optional<ShiftId> other = Optional.ofNullable(ofTheirs.get(job));
            Optional<ShiftId> owner;
            if (one.equals(before)) {
                owner = other;
            } else if (other.equals(before) || one.equals(other)) {
                owner = one;
            } else {
                owner = chosen(new MergeConflict.OfJob(job, one, other)) == Side.MINE ? one : other;
            }
            owner.ifPresent(shift -> owners.put(job, shift));
        }
        return owners;
    }

    private static Map<JobId, ShiftId> owners(Itineraries itineraries) {
        Map<JobId, ShiftId> owners = new LinkedHashMap<>();
        for (ShiftId shift : itineraries.shifts()) {
            itineraries.of(shift).forEach(visit -> owners.put(visit.job(), shift));
        }
        return owners;
    }

    private List<JobVisit> order(ShiftId shift, Predicate<JobVisit> isHere) {
        List<JobVisit> one = mine.of(shift).stream().filter(isHere).toList();
        List<JobVisit> other = theirs.of(shift).stream().filter(isHere).toList();
        return leads(shift) == Side.MINE ? joined(one, other) : joined(other, one);
    }

    /** Whose order of what both sides have on a route counts. */
    private Side leads(ShiftId shift) {
        Set<JobVisit> both = new HashSet<>(mine.of(shift));
        both.retainAll(theirs.of(shift));
        List<JobVisit> one = mine.of(shift).stream().filter(both::contains).toList();
        List<JobVisit> other = theirs.of(shift).stream().filter(both::contains).toList();
        if (one.equals(other)) {
            return Side.THEIRS;
        }
        Set<JobVisit> old = new HashSet<>(base.of(shift));
        List<JobVisit> before = base.of(shift).stream().filter(both::contains).toList();
        List<JobVisit> oneOfOld = one.stream().filter(old::contains).toList();
        List<JobVisit> otherOfOld = other.stream().filter(old::contains).toList();
        if (oneOfOld.equals(before)) {
            return Side.THEIRS;
        }
        return otherOfOld.equals(before) ? Side.MINE : chosen(new MergeConflict.OfOrder(shift));
    }

    /** The order that leads, with what the other one alone has: each behind what goes before it there, and in the same order. */
    private static List<JobVisit> joined(List<JobVisit> leading, List<JobVisit> other) {
        List<JobVisit> joined = new ArrayList<>(leading);
        int least = 0;
        for (int i = 0; i < other.size(); i++) {
            JobVisit visit = other.get(i);
            int at = joined.indexOf(visit);
            if (at < 0) {
                at = Math.max(least, i == 0 ? 0 : joined.indexOf(other.get(i - 1)) + 1);
                joined.add(at, visit);
                least = at + 1;
            }
        }
        return joined;
    }

    private Side chosen(MergeConflict conflict) {
        conflicts.add(conflict);
        return choices.getOrDefault(conflict, Side.THEIRS);
    }
}
