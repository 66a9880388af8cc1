package com.bayoutech.planning;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Id;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.planning.Comparison.RoutePair;
import com.bayoutech.routing.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens, shows and publishes plans. */
public final class PlanService {
    private final PlanStore plans;
    private final PermittedPlans permitted;
    private final RunStore runs;
    private final FleetService fleet;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final PlanFeed feed;

    public PlanService(
            PlanStore plans,
            RunStore runs,
            FleetService fleet,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            PlanFeed feed) {
        this.plans = plans;
        this.permitted = new PermittedPlans(plans);
        this.runs = runs;
        this.fleet = fleet;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
        this.feed = feed;
    }

    /**
     * The plan of a depot's day, made if there is none yet.
     *
     * @throws RefusedException if there is no such depot
     */
    public Plan openPlan(Caller caller, DepotId depot, LocalDate day) {
        caller.require(Permission.PLANS_EDIT, depot);
        caller.require(Permission.FLEET_READ, depot);
        return unitOfWork.call(() -> plans.find(depot, day).orElseGet(() -> add(caller, depot, day)));
    }

    /** The plan of a depot's day, if there is one. */
    public Optional<Plan> findPlan(Caller caller, DepotId depot, LocalDate day) {
        caller.require(Permission.PLANS_READ, depot);
        return unitOfWork.call(() -> plans.find(depot, day));
    }

    /**
     * A plan as it is now.
     *
     * @throws RefusedException if there is none any more
     */
    public Plan getPlan(Caller caller, PlanId plan) {
        return unitOfWork.call(() -> permitted.get(caller, plan, Permission.PLANS_READ));
    }

    /** The newest revision of a plan; empty before its first run. */
    public Optional<Revision> findHead(Caller caller, PlanId plan) {
        return unitOfWork.call(
                () -> permitted.get(caller, plan, Permission.PLANS_READ).head().map(this::get));
    }

    /**
     * A revision of any plan.
     *
     * @throws RefusedException if there is none any more
     */
    public Revision getRevision(Caller caller, RevisionId revision) {
        return unitOfWork.call(() -> permitted.getRevision(caller, revision, Permission.PLANS_READ));
    }

    /** All that was made of a plan, what was taken back included, the newest revision first; reads no schedule. */
    public PlanHistory history(Caller caller, PlanId plan) {
        return unitOfWork.call(
                () -> new PlanHistory(permitted.get(caller, plan, Permission.PLANS_READ), plans.listRevisions(plan)));
    }

    /**
     * What publishing a revision would change for the drivers, against what they have.
     *
     * @throws RefusedException if there is no such plan or revision
     */
    public Publication previewPublish(Caller caller, PlanId plan, RevisionId revision) {
        return unitOfWork.call(() -> publication(
                caller,
                permitted.get(caller, plan, Permission.PLANS_READ, Permission.FLEET_READ),
                permitted.getRevision(caller, revision, Permission.PLANS_READ)));
    }

    /** Whether the drivers have a plan's head, and whoever was to drive it still does. */
    public boolean isPublished(Caller caller, PlanId id) {
        return unitOfWork.call(() -> {
            Plan plan = permitted.get(caller, id, Permission.PLANS_READ, Permission.FLEET_READ);
            return plan.published().isPresent()
                    && plan.published().equals(plan.head())
                    && isDrivenAsPublished(caller, plan);
        });
    }

    /**
     * Two revisions of one day beside each other.
     *
     * @throws RefusedException if they are of different days, or gone
     */
    public Comparison compare(Caller caller, RevisionId before, RevisionId after) {
        return unitOfWork.call(() -> {
            Revision one = permitted.getRevision(caller, before, Permission.PLANS_READ);
            Revision other = permitted.getRevision(caller, after, Permission.PLANS_READ);
            Plan first = permitted.get(caller, one.plan(), Permission.PLANS_READ);
            Plan second = permitted.get(caller, other.plan(), Permission.PLANS_READ);
            if (!first.depot().equals(second.depot()) || !first.day().equals(second.day())) {
                throw new RefusedException(
                        "These revisions are of different days or depots. Compare revisions of one day.");
            }
            return Comparison.between(one.schedule(), other.schedule());
        });
    }

    /**
     * Makes a plan's head what the drivers have, whoever drives it.
     *
     * @param revision what the caller looks at; if the plan has a newer one, nothing is published
     * @return the plan, published
     * @throws RefusedException if the revision is not the head any more, or is published already and driven by the same people
     */
    public Plan publish(Caller caller, PlanId plan, RevisionId revision) {
        return publish(caller, plan, revision, Optional.empty());
    }

    /**
     * Makes a plan's head what the drivers have that the caller has seen.
     *
     * @param seen who is to drive it ({@link Publication#after})
     * @throws RefusedException as above, or if somebody else drives a part of it by now
     */
    public Plan publishSeen(Caller caller, PlanId plan, RevisionId revision, Crew seen) {
        return publish(caller, plan, revision, Optional.of(seen));
    }

    private Plan publish(Caller caller, PlanId plan, RevisionId revision, Optional<Crew> seen) {
        Plan published = unitOfWork.call(() -> publishHead(
                caller, permitted.get(caller, plan, Permission.PLANS_PUBLISH, Permission.FLEET_READ), revision, seen));
        feed.publish(new PlanNews.Published(plan, revision, caller.name()));
        return published;
    }

    /**
     * Removes all plans of a depot, with their revisions and runs.
     *
     * @throws RefusedException while one of them has a run that is not over
     */
    public void removePlansOf(Caller caller, DepotId depot) {
        caller.require(Permission.PLANS_EDIT, depot);
        unitOfWork.run(() -> {
            List<Plan> doomed = plans.list(depot);
            for (Plan plan : doomed) {
                if (runs.findActive(plan.id()).isPresent()) {
                    throw new RefusedException("The plan of " + plan.day()
                            + " is being optimised. Stop its run and wait until it has ended, then remove the plans.");
                }
            }
            if (!doomed.isEmpty()) {
                plans.removeAll(depot);
                Map<String, String> facts = Map.of("plans", Integer.toString(doomed.size()));
                audit.append(new AuditEntry(caller, "plans.removed", "depot", depot.value(), facts));
                outbox.append(Event.of("depot", depot.value(), "PlansRemoved", facts));
            }
        });
    }

    private Plan add(Caller caller, DepotId depot, LocalDate day) {
        fleet.getDepot(caller, depot);
        Plan mine = new Plan(PlanId.ofDay(depot, day), depot, day, Optional.empty(), Optional.empty(), 0);
        if (plans.insert(mine)) {
            Map<String, String> facts = Map.of("depot", depot.toString(), "day", day.toString());
            audit.append(new AuditEntry(caller, "plan.opened", "plan", mine.id().value(), facts));
            outbox.append(Event.of("plan", mine.id().value(), "PlanOpened", facts));
        }
        return plans.find(depot, day).orElseThrow();
    }

    private Plan publishHead(Caller caller, Plan plan, RevisionId revision, Optional<Crew> seen) {
        if (plan.whatIf().isPresent()) {
            throw new RefusedException("A what-if is not published. Merge it into the plan, and publish that.");
        }
        if (!plan.head().equals(Optional.of(revision))) {
            throw changed();
        }
        if (plan.published().equals(plan.head()) && isDrivenAsPublished(caller, plan)) {
            throw new RefusedException(
                    "This revision of the plan of " + plan.day() + " is published already. Its drivers have it.");
        }
        Publication publication = publication(caller, plan, get(revision));
        if (seen.filter(crew -> !crew.equals(publication.after())).isPresent()) {
            throw new RefusedException("Somebody has changed who drives on " + plan.day()
                    + " since you looked. Look at who gets what, and publish again.");
        }
        if (!plans.update(plan.withPublished(revision))) {
            throw changed();
        }
        plans.saveCrew(plan.id(), publication.after());
        Map<String, String> facts = Map.of(
                "plan", plan.id().toString(),
                "revision", revision.toString(),
                "depot", plan.depot().toString(),
                "day", plan.day().toString(),
                "shifts", ids(publication.concerned().stream().map(RoutePair::shift)),
                "vehicles", ids(publication.concerned().stream().map(RoutePair::vehicle)),
                "drivers", ids(publication.drivers().stream()));
        audit.append(new AuditEntry(
                caller, "plan.published", "plan", plan.id().value(), Map.of("revision", revision.toString())));
        outbox.append(Event.of("plan", plan.id().value(), "PlanPublished", facts));
        return plans.find(plan.id()).orElseThrow();
    }

    private Publication publication(Caller caller, Plan plan, Revision revision) {
        Optional<Schedule> published = plan.published().map(id -> get(id).schedule());
        Crew after = crew(caller, plan, revision.schedule());
        // Of plans that were published before it was noted who drives, as little is said as is known.
        Crew before = published
                .map(known -> plans.findCrew(plan.id()).orElseGet(() -> crew(caller, plan, known)))
                .orElse(Crew.NONE);
        return new Publication(
                Comparison.between(published.orElse(Schedule.EMPTY), revision.schedule()), before, after);
    }

    private boolean isDrivenAsPublished(Caller caller, Plan plan) {
        Schedule schedule = get(plan.published().orElseThrow()).schedule();
        return plans.findCrew(plan.id())
                .filter(before -> !before.equals(crew(caller, plan, schedule)))
                .isEmpty();
    }

    private Crew crew(Caller caller, Plan plan, Schedule schedule) {
        return Crew.of(schedule, fleet.listDuties(caller, plan.depot(), plan.day()));
    }

    private static String ids(Stream<? extends Id> ids) {
        return ids.map(Id::toString).distinct().sorted().collect(Collectors.joining(","));
    }

    private static RefusedException changed() {
        return new RefusedException(
                "The plan has changed since you opened it. Look at its newest revision and publish that one.");
    }

    private Revision get(RevisionId revision) {
        return plans.findRevision(revision)
                .orElseThrow(() -> new RefusedException(
                        "There is no revision (" + revision + "). Maybe its plan was removed; go back to the list."));
    }
}
