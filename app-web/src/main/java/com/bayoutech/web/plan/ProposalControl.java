package com.bayoutech.web.plan;

import com.bayoutech.domain.PlanId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.Proposal;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.Texts;
import java.util.Optional;
import java.util.function.Consumer;

/** What becomes of that which a run has found to be looked at first: the plan, a what-if, or nothing. */
final class ProposalControl {
    private final PlanDesk desk;
    private final Look look;
    private final Runnable refreshed;
    private final Consumer<PlanId> opened;
    private final ProposalPanel panel;

    /**
     * @param refreshed reads the plan again
     * @param opened goes to a what-if
     */
    ProposalControl(PlanDesk desk, Look look, Runnable refreshed, Consumer<PlanId> opened) {
        this.desk = desk;
        this.look = look;
        this.refreshed = refreshed;
        this.opened = opened;
        this.panel = new ProposalPanel(look, this::apply, this::keep, this::drop);
    }

    ProposalPanel panel() {
        return panel;
    }

    void hide() {
        panel.hide();
    }

    void show(DayBoard day, PlanStatus status, boolean mayEdit) {
        Optional<Proposal> proposal = status.proposal();
        if (proposal.isPresent() && status.head().isPresent()) {
            panel.show(day, status.head().get(), proposal.get(), mayEdit);
        } else {
            panel.hide();
        }
    }

    private void apply(Proposal proposal) {
        unlessRefused(() -> {
            desk.applyProposal(proposal);
            Notices.success(Texts.of("plan.proposal.applied"));
        });
        refreshed.run();
    }

    private void keep(Proposal proposal) {
        unlessRefused(() -> {
            Plan kept = desk.keepProposal(proposal);
            Notices.success(Texts.of("plan.proposal.kept", WhatIfWords.nameOf(kept)));
            opened.accept(kept.id());
        });
        refreshed.run();
    }

    private void drop(Proposal proposal) {
        unlessRefused(() -> desk.dropProposal(proposal));
        refreshed.run();
    }

    private void unlessRefused(Runnable work) {
        look.endPreview();
        try {
            work.run();
        } catch (RefusedException stale) {
            Notices.failure(stale.getMessage());
        }
    }
}
