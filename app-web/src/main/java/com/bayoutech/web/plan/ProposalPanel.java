package com.bayoutech.web.plan;

import com.bayoutech.planning.Proposal;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.VisitChange;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.Totals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a run has found, beside the plan as it is, to apply it or drop it. Knows no service: it calls back. */
final class ProposalPanel extends Div {
    private final Look look;
    private final Totals totals = new Totals();
    private final Div changes = new Div();
    private final Paragraph stale = new Paragraph(Texts.of("plan.proposal.stale"));
    private final Button apply;
    private final Button keep;
    private final Button drop;
    private final Checkbox onMap = new Checkbox(Texts.of("plan.proposal.on-map"), true);

    private Optional<Proposal> shown = Optional.empty();

    ProposalPanel(Look look, Consumer<Proposal> applied, Consumer<Proposal> kept, Consumer<Proposal> dropped) {
        this.look = look;
        apply = new Button(Texts.of("plan.apply"), click -> shown.ifPresent(applied));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        keep = new Button(Texts.of("plan.proposal.keep"), click -> shown.ifPresent(kept));
        drop = new Button(Texts.of("plan.drop"), click -> shown.ifPresent(dropped));
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        stale.addClassName("bayou-note");
        onMap.addValueChangeListener(change -> draw());
        Span heading = new Span(Texts.of("plan.proposal.heading"));
        heading.addClassName("bayou-changes-title");
        Div buttons = new Div(apply, keep, drop, onMap);
        buttons.addClassName("bayou-proposal-buttons");
        add(heading, totals, changes, stale, buttons);
        addClassName("bayou-proposal");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Texts.of("plan.proposal"));
        setVisible(false);
    }

    void hide() {
        shown = Optional.empty();
        setVisible(false);
    }

    /** Shows a proposal against the plan's head. */
    void show(DayBoard board, Revision head, Proposal proposal, boolean mayEdit) {
        shown = Optional.of(proposal);
        boolean isFresh = proposal.base().equals(head.id());
        List<VisitChange> different = VisitChange.between(head.schedule(), proposal.schedule());
        long before = head.schedule().costs().totalCents();
        long after = proposal.schedule().costs().totalCents();
        totals.show(
                        Texts.of("plan.total.cost"),
                        Texts.of("plan.total.change", Amounts.money(before), Amounts.money(after)))
                .show(
                        Texts.of("plan.total.unassigned"),
                        Texts.of(
                                "plan.total.change",
                                head.schedule().unassigned().size(),
                                proposal.schedule().unassigned().size()))
                .show(
                        Texts.of("plan.total.routes"),
                        Texts.of(
                                "plan.total.change",
                                head.schedule().routes().size(),
                                proposal.schedule().routes().size()));
        ChangeList list = new ChangeList(board);
        list.show(different, after - before, List.of());
        changes.removeAll();
        changes.add(list);
        stale.setVisible(!isFresh);
        apply.setVisible(mayEdit && isFresh);
        keep.setVisible(mayEdit);
        drop.setVisible(mayEdit);
        setVisible(true);
        draw();
    }

    private void draw() {
        if (shown.isPresent() && onMap.getValue()) {
            look.preview(shown.get().schedule());
        } else {
            look.endPreview();
        }
    }
}
