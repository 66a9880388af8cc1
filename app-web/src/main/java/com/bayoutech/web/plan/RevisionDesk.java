package com.bayoutech.web.plan;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.fleet.CrewService;
import com.bayoutech.fleet.Driver;
import com.bayoutech.planning.Comparison;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.MergeConflict;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanEditor;
import com.bayoutech.planning.PlanHistory;
import com.bayoutech.planning.PlanMerger;
import com.bayoutech.planning.PlanRoom;
import com.bayoutech.planning.PlanService;
import com.bayoutech.planning.Publication;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.Side;
import com.bayoutech.planning.WhatIf;
import com.bayoutech.planning.WhatIfService;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.ui.DepotClock;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the screen does with a plan's revisions and what-ifs, and with those who look at it too; always as the person in front of it. */
@Component
final class RevisionDesk {
    private final PlanService plans;
    private final PlanEditor editor;
    private final WhatIfService whatIfs;
    private final PlanMerger merger;
    private final PlanRoom room;
    private final CrewService crews;
    private final CurrentCaller caller;
    private final InstantSource clock;

    RevisionDesk(
            PlanService plans,
            PlanEditor editor,
            WhatIfService whatIfs,
            PlanMerger merger,
            PlanRoom room,
            CrewService crews,
            CurrentCaller caller,
            InstantSource clock) {
        this.plans = plans;
        this.editor = editor;
        this.whatIfs = whatIfs;
        this.merger = merger;
        this.room = room;
        this.crews = crews;
        this.caller = caller;
        this.clock = clock;
    }

    PlanRoom.Seat enter(PlanId plan, PlanRoom.Listener listener) {
        return room.enter(caller.get(), plan, listener);
    }

    PlanHistory history(PlanId plan) {
        return plans.history(caller.get(), plan);
    }

    Revision revision(RevisionId revision) {
        return plans.getRevision(caller.get(), revision);
    }

    Comparison compare(RevisionId before, RevisionId after) {
        return plans.compare(caller.get(), before, after);
    }

    /** What the drivers would get that they do not have. */
    PublishPreview previewPublish(Revision revision) {
        Publication publication = plans.previewPublish(caller.get(), revision.plan(), revision.id());
        DepotId depot = plan(revision.plan()).depot();
        return new PublishPreview(
                publication,
                crews.listDrivers(caller.get(), depot).stream().collect(Collectors.toMap(Driver::id, Driver::name)));
    }

    /** Makes a former revision what the plan is now. */
    void restore(Revision head, RevisionId former) {
        editor.restore(caller.get(), head.plan(), head.id(), former);
    }

    Plan plan(PlanId plan) {
        return plans.getPlan(caller.get(), plan);
    }

    Plan beginWhatIf(Revision from, String name) {
        return whatIfs.begin(caller.get(), from.plan(), from.id(), name);
    }

    /** Makes a change where nobody else is: in a what-if of its own, from what was looked at. */
    Plan keepApart(Revision seen, Edit edit, DepotClock depot) {
        String name = WhatIf.apart(caller.get().name(), depot.exactTime(clock.instant()));
        return editor.applyApart(caller.get(), seen.plan(), seen.id(), edit, name);
    }

    void renameWhatIf(PlanId whatIf, String name) {
        whatIfs.rename(caller.get(), whatIf, name);
    }

    void dropWhatIf(PlanId whatIf) {
        whatIfs.drop(caller.get(), whatIf);
    }

    void takeUpWhatIf(PlanId whatIf) {
        whatIfs.takeUp(caller.get(), whatIf);
    }

    PlanMerger.Preview previewMerge(PlanId whatIf, Map<MergeConflict, Side> choices) {
        return merger.preview(caller.get(), whatIf, choices);
    }

    /** What is pinned in its way is unpinned: the preview has named it. */
    void merge(PlanId whatIf, PlanMerger.Preview seen, Map<MergeConflict, Side> choices) {
        merger.merge(
                caller.get(),
                whatIf,
                seen.into().id(),
                seen.from().id(),
                choices,
                seen.brought().pinsInTheWay());
    }
}
