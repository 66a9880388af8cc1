package com.bayoutech.web.plan.history;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.MergeConflict;
import com.bayoutech.planning.PlanMerger;
import com.bayoutech.planning.Side;
import com.bayoutech.planning.VisitChange;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.Texts;
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
        setHeaderTitle(Texts.of("history.merge.title", whatIf));
        setWidth("min(560px, 94vw)");
        addClassName("bayou-merge");
        add(brings, questions);
        first.conflicts().forEach(this::ask);
        if (!first.conflicts().isEmpty()) {
            questions.addComponentAsFirst(new Paragraph(Texts.of("history.merge.conflicts")));
        }
        say();
        Button cancel = new Button(Texts.of("history.not-now"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button merge = new Button(Texts.of("history.merge.verb"), click -> {
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
        int left = shown.brought().schedule().unassigned().size();
        brings.setText(Texts.of(
                "history.merge.brings",
                Amounts.money(shown.brought().schedule().costs().totalCents()),
                Amounts.extraMoney(shown.brought().extraCents()),
                moves,
                left,
                breaches));
    }

    private String title(MergeConflict conflict) {
        return switch (conflict) {
            case MergeConflict.OfJob of -> names.reference(of.job());
            case MergeConflict.OfOrder of -> Texts.of("history.merge.of-order", vehicle(of.shift()));
        };
    }

    private String words(MergeConflict conflict, Side side) {
        return switch (conflict) {
            case MergeConflict.OfJob of -> {
                Optional<ShiftId> shift = side == Side.MINE ? of.mine() : of.theirs();
                yield place(
                        side,
                        shift.isPresent() ? "on" : "nowhere",
                        shift.map(this::vehicle).orElse(""));
            }
            case MergeConflict.OfOrder of -> place(side, "there", "");
        };
    }

    private static String place(Side side, String where, String vehicle) {
        return side == Side.MINE
                ? Texts.of("history.merge.what-if", where, vehicle)
                : Texts.of("history.merge.plan", where, vehicle);
    }

    private String vehicle(ShiftId shift) {
        return names.vehicleOf(shift).orElse(Texts.of("history.merge.not-at-work"));
    }
}
