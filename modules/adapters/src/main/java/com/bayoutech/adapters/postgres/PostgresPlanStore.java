package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.planning.Crew;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanStore;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.RevisionSummary;
import com.bayoutech.planning.WhatIf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/** Plans and revisions by JPA. */
final class PostgresPlanStore implements PlanStore {
    private final PlanRows plans;
    private final RevisionRows revisions;
    private final RevisionSummaryRows summaries;
    private final UnitOfWork unitOfWork;
    private final RecentRevisions recent = new RecentRevisions();

    PostgresPlanStore(PlanRows plans, RevisionRows revisions, RevisionSummaryRows summaries, UnitOfWork unitOfWork) {
        this.plans = plans;
        this.summaries = summaries;
        this.revisions = revisions;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Plan> find(PlanId plan) {
        return plans.findById(plan.value()).map(PlanRow::toPlan);
    }

    @Override
    public Optional<Plan> find(DepotId depot, LocalDate day) {
        return plans.findByDepotIdAndDayAndWhatIfOfIsNull(depot.value(), day).map(PlanRow::toPlan);
    }

    @Override
    public List<Plan> list(DepotId depot) {
        return plans.findByDepotIdOrderByDayDesc(depot.value()).stream()
                .map(PlanRow::toPlan)
                .toList();
    }

    @Override
    public boolean insert(Plan plan) {
        return unitOfWork.call(() -> plans.insertIfAbsent(
                        plan.id().value(),
                        plan.depot().value(),
                        plan.day(),
                        value(plan.head()),
                        value(plan.published()),
                        plan.version())
                == 1);
    }

    @Override
    public boolean update(Plan plan) {
        return named(
                plan,
                () -> plans.updateIfUnchanged(
                                plan.id().value(),
                                value(plan.head()),
                                value(plan.published()),
                                plan.whatIf().map(WhatIf::name).orElse(null),
                                plan.whatIf().filter(WhatIf::isDropped).isPresent(),
                                plan.version())
                        == 1);
    }

    @Override
    public void insertWhatIf(Plan plan) {
        WhatIf whatIf = plan.whatIf().orElseThrow();
        named(plan, () -> {
            plans.insertWhatIf(
                    plan.id().value(),
                    plan.depot().value(),
                    plan.day(),
                    plan.version(),
                    whatIf.of().value(),
                    whatIf.name(),
                    whatIf.base().value());
            return true;
        });
    }

    @Override
    public List<Plan> listWhatIfs(PlanId plan) {
        return plans.findByWhatIfOfOrderByName(plan.value()).stream()
                .map(PlanRow::toPlan)
                .toList();
    }

    /** Two what-ifs of a plan may not have the same name, which the database guards. */
    private boolean named(Plan plan, Supplier<Boolean> write) {
        try {
            return unitOfWork.call(write);
        } catch (DataIntegrityViolationException e) {
            if (!Refusals.isBrokenBy(e, "plan_what_if_name")) {
                throw e;
            }
            throw Refusals.of(
                    "There is a what-if named ("
                            + plan.whatIf().map(WhatIf::name).orElse("")
                            + ") already. Choose another name, or drop that one.",
                    e);
        }
    }

    @Override
    public boolean hold(Plan plan) {
        TransactionUnitOfWork.requireOpen("The hold of a plan");
        return plans.hold(plan.id().value(), plan.version()).isPresent();
    }

    @Override
    public void insert(Revision revision) {
        RevisionRow row = new RevisionRow(revision);
        unitOfWork.call(() -> revisions.saveAndFlush(row));
        // If the unit of work is rolled back, nobody will find its id in the database. Routes that a change left alone
        // stay the same objects.
        recent.remember(revision);
    }

    @Override
    public Optional<Revision> findRevision(RevisionId revision) {
        Optional<Revision> known = recent.find(revision);
        return known.isPresent()
                ? known.filter(there -> revisions.existsById(revision.value()))
                : revisions
                        .findById(revision.value())
                        .map(RevisionRow::toRevision)
                        .map(recent::remember);
    }

    @Override
    public Optional<RevisionSummary> findSummary(RevisionId revision) {
        return summaries.findById(revision.value()).map(RevisionSummaryRow::toSummary);
    }

    @Override
    public int lastNumber(PlanId plan) {
        return revisions.lastNumber(plan.value());
    }

    @Override
    public boolean hasChild(PlanId plan, RevisionId parent) {
        return revisions.existsByPlanAndParent(plan.value(), parent.value());
    }

    @Override
    public Optional<Revision> findNewestChild(PlanId plan, RevisionId parent) {
        return revisions
                .findNewestChild(plan.value(), parent.value())
                .map(RevisionId::new)
                .flatMap(this::findRevision);
    }

    @Override
    public List<RevisionSummary> listRevisions(PlanId plan) {
        return summaries.findByPlanOrderByNumberDesc(plan.value()).stream()
                .map(RevisionSummaryRow::toSummary)
                .toList();
    }

    @Override
    public Optional<Crew> findCrew(PlanId plan) {
        return plans.findCrew(plan.value()).map(CrewJson::read);
    }

    @Override
    public void saveCrew(PlanId plan, Crew crew) {
        unitOfWork.run(() -> plans.saveCrew(plan.value(), CrewJson.write(crew)));
    }

    @Override
    public void removeAll(DepotId depot) {
        unitOfWork.run(() -> plans.removeAll(depot.value()));
    }

    private static @Nullable UUID value(Optional<RevisionId> revision) {
        return revision.map(RevisionId::value).orElse(null);
    }
}
