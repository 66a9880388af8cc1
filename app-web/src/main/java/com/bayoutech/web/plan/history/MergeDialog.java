package com.bayoutech.web.plan.history;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.MergeConflict;
import com.bayoutech.planning.PlanMerger;
import com.bayoutech.planning.Side;
import com.bayoutech.planning.VisitChange;
import com.bayoutech.web.ui.Amounts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Shows what merging a what-if would bring, asks whose change counts where both changed the same, and merges. Knows no service: it calls back. */
public final class MergeDialog extends Dialog {
    private final PlanNames names;
    private final Function<Map<MergeConflict, Side>, PlanMerger.Preview> previews;
    private final BiConsumer<PlanMerger.Preview, Map<MergeConflict, Side>> merged;
    private final Map<MergeConflict, Side> choices = new LinkedHashMap<>();
    private final Paragraph brings = new Paragraph();
    private final Div questions = new Div();

    private PlanMerger.Preview shown;

    /**
     * A dialog that is not open yet.
     *
     * @param first what the merge would bring if the plan's change counts everywhere
     * @param previews what it would bring with some choices
     * @param merged merges what a preview showed, with these choices
     */
    public MergeDialog(
            String whatIf,
            PlanNames names,
            PlanMerger.Preview first,
            Function<Map<MergeConflict, Side>, PlanMerger.Preview> previews,
            BiConsumer<PlanMerger.Preview, Map<MergeConflict, Side>> merged) {
        this.names = names;
        this.previews = previews;
        this.merged = merged;
        this.shown = first;
        setHeaderTitle("Merge \"" + whatIf + "\" into the plan?");
        setWidth("min(560px, 94vw)");
        addClassName("bayou-merge");
        add(brings, questions);
        first.conflicts().forEach(this::ask);
        if (!first.conflicts().isEmpty()) {
            questions.addComponentAsFirst(
                    new Paragraph("Both the plan and the what-if changed this. Whose change shall count?"));
        }
        say();
        Button cancel = new Button("Not now", click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button merge = new Button("Merge", click -> {
            close();
            this.merged.accept(shown, Map.copyOf(choices));
        });
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, merge);
    }

    private void ask(MergeConflict conflict) {
        choices.put(conflict, Side.THEIRS);
        RadioButtonGroup<Side> side = new RadioButtonGroup<>(title(conflict));
        side.setItems(Side.THEIRS, Side.MINE);
        side.setItemLabelGenerator(one -> words(conflict, one));
        side.setValue(Side.THEIRS);
        side.addValueChangeListener(change -> {
            choices.put(conflict, change.getValue());
            shown = previews.apply(Map.copyOf(choices));
            say();
        });
        questions.add(side);
    }

    private void say() {
        long moves =
                shown.brought().changes().stream().filter(VisitChange::moved).count();
        int breaches = shown.brought().breaches().size();
        brings.setText("The plan would cost "
                + Amounts.money(shown.brought().schedule().costs().totalCents()) + " ("
                + Amounts.extraMoney(shown.brought().extraCents()) + "), "
                + Amounts.count(moves, "stop moves", "stops move") + ", "
                + Amounts.count(shown.brought().schedule().unassigned().size(), "order stays", "orders stay")
                + " unassigned"
                + (breaches == 0 ? "." : ", and " + Amounts.count(breaches, "rule is", "rules are") + " broken."));
    }

    private String title(MergeConflict conflict) {
        return switch (conflict) {
            case MergeConflict.OfJob of -> names.reference(of.job());
            case MergeConflict.OfOrder of -> "The order of the stops of " + vehicle(of.shift());
        };
    }

    private String words(MergeConflict conflict, Side side) {
        String whose = side == Side.MINE ? "What-if" : "Plan";
        return switch (conflict) {
            case MergeConflict.OfJob of -> whose + ": " + place(side == Side.MINE ? of.mine() : of.theirs());
            case MergeConflict.OfOrder of -> whose + ": as it is there";
        };
    }

    private String place(Optional<ShiftId> shift) {
        return shift.map(known -> "on " + vehicle(known)).orElse("on no route");
    }

    private String vehicle(ShiftId shift) {
        return names.vehicleOf(shift).orElse("a vehicle that is not at work");
    }
}
