package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.planning.Proposal;
import com.bayoutech.planning.Run;
import com.bayoutech.planning.RunGain;
import com.bayoutech.planning.RunId;
import com.bayoutech.planning.RunState;
import com.bayoutech.planning.RunStore;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;

/** Runs by JPA; a partial unique index guards that a plan has one active run at most. */
final class PostgresRunStore implements RunStore {
    private static final List<RunState> ACTIVE =
            Arrays.stream(RunState.values()).filter(state -> !state.isOver()).toList();

    private final RunRows rows;
    private final ProposalRows proposals;
    private final UnitOfWork unitOfWork;

    PostgresRunStore(RunRows rows, ProposalRows proposals, UnitOfWork unitOfWork) {
        this.rows = rows;
        this.proposals = proposals;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void insert(Run run) {
        try {
            unitOfWork.call(() -> rows.saveAndFlush(new RunRow(run)));
        } catch (DataIntegrityViolationException e) {
            if (!Refusals.isBrokenBy(e, "run_one_active")) {
                throw e;
            }
            throw Refusals.of(
                    "The plan (" + run.plan() + ") is being optimised already. Wait for that run, or stop it.", e);
        }
    }

    @Override
    public boolean update(Run run) {
        return unitOfWork.call(() -> rows.updateIfActive(
                        run.id().value(),
                        run.state(),
                        run.startedAt().orElse(null),
                        run.endedAt().orElse(null),
                        run.revision().map(RevisionId::value).orElse(null),
                        run.failure().orElse(null),
                        run.gain().map(RunGain::centsBefore).orElse(null),
                        run.gain().map(RunGain::unassignedBefore).orElse(null),
                        run.gain().map(RunGain::cents).orElse(null),
                        run.gain().map(RunGain::unassigned).orElse(null),
                        ACTIVE)
                == 1);
    }

    @Override
    public Optional<Run> find(RunId run) {
        return rows.findById(run.value()).map(RunRow::toRun);
    }

    @Override
    public Optional<Run> findLatest(PlanId plan) {
        return rows.findFirstByPlanOrderByRequestedAtDescIdDesc(plan.value()).map(RunRow::toRun);
    }

    @Override
    public Optional<Run> findActive(PlanId plan) {
        return rows.findByPlanAndStateIn(plan.value(), ACTIVE).map(RunRow::toRun);
    }

    @Override
    public boolean requestStop(RunId run) {
        return unitOfWork.call(() -> rows.requestStop(run.value()) == 1);
    }

    @Override
    public void insert(Proposal proposal) {
        unitOfWork.run(() -> {
            proposals.removeByPlan(proposal.plan().value());
            proposals.saveAndFlush(new ProposalRow(proposal));
        });
    }

    @Override
    public Optional<Proposal> findProposal(PlanId plan) {
        return proposals.findByPlan(plan.value()).map(ProposalRow::toProposal);
    }

    @Override
    public boolean removeProposal(RunId run) {
        return unitOfWork.call(() -> proposals.removeByRun(run.value()) == 1);
    }
}
