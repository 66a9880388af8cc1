package com.bayoutech.web.plan;

import com.bayoutech.domain.PlanId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.EditPreview;
import com.bayoutech.planning.MergeConflict;
import com.bayoutech.planning.Pins;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanMerger;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.Side;
import com.bayoutech.planning.WhatIf;
import com.bayoutech.web.plan.history.MergeDialog;
import com.bayoutech.web.plan.history.NameDialog;
import com.bayoutech.web.plan.history.WhatIfBanner;
import com.bayoutech.web.ui.MenuMark;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which plan is on the screen: the day's own, or a what-if beside it; and what is done with what-ifs. */
final class WhatIfChoice implements WhatIfBanner.Actions {
    private final RevisionDesk desk;
    private final Screen screen;
    private final MenuBar menu = new MenuBar();
    private final WhatIfBanner banner = new WhatIfBanner(this);

    private Optional<DayBoard> board = Optional.empty();
    private Optional<Plan> shown = Optional.empty();
    private Optional<Revision> onScreen = Optional.empty();
    private String words = "";

    /** What the screen does for this. */
    interface Screen {
        /** Shows a what-if, or the day's plan. */
        void open(Optional<PlanId> whatIf);

        /** Shows what is different from the day's plan. */
        void compareWith(Revision of);

        /** Shows a plan as it is, and what would become of it. */
        void lookAt(Revision before, EditPreview after);

        /** Shows again what is on the screen. */
        void lookBack();

        /** Asks which vehicles drive. */
        void chooseVehicles();
    }

    WhatIfChoice(RevisionDesk desk, Screen screen) {
        this.desk = desk;
        this.screen = screen;
        menu.addClassName("bayou-what-ifs");
        menu.getElement().setAttribute("aria-label", Texts.of("plan.whatif.menu"));
        hide();
    }

    MenuBar menu() {
        return menu;
    }

    WhatIfBanner banner() {
        return banner;
    }

    void hide() {
        menu.setVisible(false);
        banner.hide();
        shown = Optional.empty();
    }

    /**
     * Shows which plan it is.
     *
     * @param revision what is on the screen, which a new what-if would begin with
     */
    void show(DayBoard day, PlanStatus status, Optional<Revision> revision, boolean mayEdit) {
        board = Optional.of(day);
        shown = status.plan();
        onScreen = revision;
        menu.setVisible(revision.isPresent());
        Optional<WhatIf> whatIf = status.plan().flatMap(Plan::whatIf);
        whatIf.ifPresentOrElse(known -> banner.show(known.name(), mayEdit), banner::hide);
        status.plan().ifPresent(plan -> fill(plan, status.whatIfs(), mayEdit));
    }

    private void fill(Plan plan, List<Plan> whatIfs, boolean mayEdit) {
        String next = plan.id() + " " + mayEdit + " "
                + whatIfs.stream()
                        .map(known -> known.id() + WhatIfWords.nameOf(known))
                        .toList();
        if (next.equals(words)) {
            return;
        }
        words = next;
        menu.removeAll();
        MenuItem root =
                menu.addItem(plan.whatIf().isPresent() ? WhatIfWords.nameOf(plan) : Texts.of("plan.whatif.the-plan"));
        MenuMark.show(
                root.getSubMenu().addItem(Texts.of("plan.whatif.the-plan"), click -> screen.open(Optional.empty())),
                plan.whatIf().isEmpty());
        whatIfs.forEach(known -> MenuMark.show(
                root.getSubMenu().addItem(WhatIfWords.nameOf(known), click -> screen.open(Optional.of(known.id()))),
                known.id().equals(plan.id())));
        if (mayEdit) {
            root.getSubMenu().addSeparator();
            root.getSubMenu().addItem(Texts.of("plan.whatif.new-from"), click -> begin());
            root.getSubMenu().addItem(Texts.of("plan.whatif.vehicles"), click -> screen.chooseVehicles());
        }
    }

    void begin() {
        Revision from = onScreen.orElseThrow();
        new NameDialog(
                        Texts.of("plan.whatif.new"),
                        Texts.of("plan.whatif.begin"),
                        "",
                        name -> unlessRefused(() -> screen.open(
                                Optional.of(desk.beginWhatIf(from, name).id()))))
                .open();
    }

    @Override
    public void compareWithPlan() {
        unlessRefused(() -> desk.plan(whatIf().of()).head().map(desk::revision).ifPresent(screen::compareWith));
    }

    @Override
    public void merge() {
        PlanId merged = shown.orElseThrow().id();
        unlessRefused(() -> {
            PlanMerger.Preview first = desk.previewMerge(merged, Map.of());
            DayBoard day = board.orElseThrow().as(first.brought().arrangements());
            ChangeList changes = new ChangeList(day);
            new MergeDialog(WhatIfWords.nameOf(shown.orElseThrow()), day, first, changes, merge(merged, day, changes))
                    .open();
        });
    }

    private MergeDialog.Actions merge(PlanId merged, DayBoard day, ChangeList changes) {
        return new MergeDialog.Actions() {
            @Override
            public PlanMerger.Preview preview(Map<MergeConflict, Side> choices) {
                return desk.previewMerge(merged, choices);
            }

            @Override
            public void show(PlanMerger.Preview preview) {
                changes.show(preview.brought());
                screen.lookAt(preview.into(), preview.brought());
            }

            @Override
            public String pinned(Pins pins) {
                return PinWords.sentence(day, pins);
            }

            @Override
            public void merge(PlanMerger.Preview seen, Map<MergeConflict, Side> choices) {
                desk.merge(merged, seen, choices);
                Notices.success(Texts.of("plan.whatif.merged"));
                screen.open(Optional.empty());
            }

            @Override
            public void leave() {
                screen.lookBack();
            }
        };
    }

    @Override
    public void rename() {
        PlanId renamed = shown.orElseThrow().id();
        new NameDialog(
                        Texts.of("plan.whatif.rename.title"),
                        Texts.of("plan.whatif.rename"),
                        WhatIfWords.nameOf(shown.orElseThrow()),
                        name -> unlessRefused(() -> {
                            desk.renameWhatIf(renamed, name);
                            screen.open(Optional.of(renamed));
                        }))
                .open();
    }

    @Override
    public void drop() {
        PlanId dropped = shown.orElseThrow().id();
        String name = WhatIfWords.nameOf(shown.orElseThrow());
        unlessRefused(() -> {
            desk.dropWhatIf(dropped);
            screen.open(Optional.empty());
            Notices.undoable(
                    Texts.of("plan.whatif.dropped", name),
                    () -> unlessRefused(() -> {
                        desk.takeUpWhatIf(dropped);
                        screen.open(Optional.of(dropped));
                    }));
        });
    }

    private WhatIf whatIf() {
        return shown.flatMap(Plan::whatIf).orElseThrow();
    }

    private static void unlessRefused(Runnable work) {
        try {
            work.run();
        } catch (RefusedException refused) {
            Notices.failure(refused.getMessage());
        }
    }
}
