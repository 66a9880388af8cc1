package com.bayoutech.web.plan.history;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.MergeConflict;
import com.bayoutech.planning.Pins;
import com.bayoutech.planning.PlanMerger;
import com.bayoutech.planning.PlanMovedException;
import com.bayoutech.planning.Side;
import com.bayoutech.planning.VisitChange;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Shows what merging a what-if would bring, asks whose change counts where both changed the same, and merges. What does not work is said here, and what
 * was chosen stays chosen. Knows no service: it calls back.
 */
public final class MergeDialog extends Dialog {
    private final PlanNames names;
    private final Actions actions;
    private final Map<MergeConflict, Side> choices = new LinkedHashMap<>();
    private final Paragraph brings = new Paragraph();
    private final Paragraph trouble = new Paragraph();
    private final Paragraph pinned = new Paragraph();
    private final Div questions = new Div();
    private final Button merge = new Button("", click -> merge());

    private PlanMerger.Preview shown;

    /** What the dialog asks for; each may be refused. */
    public interface Actions {
        /** What a merge with some choices would bring. */
        PlanMerger.Preview preview(Map<MergeConflict, Side> choices);

        /** Shows what would change, in the list and on the map. */
        void show(PlanMerger.Preview preview);

        /** Says what is in the way and would be unpinned. */
        String pinned(Pins pins);

        /** Merges what a preview showed. */
        void merge(PlanMerger.Preview seen, Map<MergeConflict, Side> choices);

        /** Nothing is merged. */
        void leave();
    }

    /**
     * A dialog that is not open yet.
     *
     * @param first what the merge would bring if the plan's change counts everywhere
     * @param changes where the actions show what would change
     */
    public MergeDialog(String whatIf, PlanNames names, PlanMerger.Preview first, Component changes, Actions actions) {
        this.names = names;
        this.actions = actions;
        this.shown = first;
        setHeaderTitle(Texts.of("history.merge.title", whatIf));
        setWidth("min(560px, 94vw)");
        setDraggable(true);
        addClassName("bayou-merge");
        trouble.getElement().setAttribute("role", "alert");
        trouble.addClassName("bayou-broken");
        pinned.addClassName("bayou-note");
        add(brings, trouble, questions, pinned, changes);
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.of("history.not-now"), click -> leave()), merge);
        addDialogCloseActionListener(close -> leave());
        ask();
        show("");
    }

    private void leave() {
        close();
        actions.leave();
    }

    private void merge() {
        try {
            actions.merge(shown, Map.copyOf(choices));
            close();
        } catch (PlanMovedException moved) {
            look(ServiceWords.of(moved.getMessage()));
            ask();
        } catch (RefusedException refused) {
            say(ServiceWords.of(refused.getMessage()));
        }
    }

    /** What was chosen counts on as far as it is still a question. */
    private void ask() {
        Map<MergeConflict, Side> before = Map.copyOf(choices);
        choices.clear();
        questions.removeAll();
        if (!shown.conflicts().isEmpty()) {
            questions.add(new Paragraph(Texts.of("history.merge.conflicts")));
        }
        shown.conflicts().forEach(conflict -> ask(conflict, before.getOrDefault(conflict, Side.THEIRS)));
    }

    private void ask(MergeConflict conflict, Side chosen) {
        choices.put(conflict, chosen);
        RadioButtonGroup<Side> side = new RadioButtonGroup<>(title(conflict));
        side.setItems(Side.THEIRS, Side.MINE);
        side.setItemLabelGenerator(one -> words(conflict, one));
        side.setValue(chosen);
        side.addValueChangeListener(change -> {
            choices.put(conflict, change.getValue());
            look("");
        });
        questions.add(side);
    }

    private void look(String words) {
        try {
            shown = actions.preview(Map.copyOf(choices));
            show(words);
        } catch (RefusedException refused) {
            say(ServiceWords.of(refused.getMessage()));
            merge.setEnabled(false);
        }
    }

    private void show(String words) {
        say(words);
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
        Pins inTheWay = shown.brought().pinsInTheWay();
        pinned.setVisible(!inTheWay.isEmpty());
        pinned.setText(inTheWay.isEmpty() ? "" : actions.pinned(inTheWay));
        merge.setText(inTheWay.isEmpty() ? Texts.of("history.merge.verb") : Texts.of("history.merge.unpin"));
        merge.setEnabled(true);
        actions.show(shown);
    }

    private void say(String words) {
        trouble.setText(words);
        trouble.setVisible(!words.isEmpty());
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
