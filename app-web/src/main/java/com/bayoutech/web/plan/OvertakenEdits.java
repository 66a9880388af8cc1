package com.bayoutech.web.plan;

import com.bayoutech.domain.PlanId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.EditPreview;
import com.bayoutech.planning.PinnedException;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanHistory;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.RevisionSummary;
import com.bayoutech.planning.VisitChange;
import com.bayoutech.web.plan.history.OvertakenDialog;
import com.bayoutech.web.plan.history.RevisionWords;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What becomes of an edit when somebody else was faster: it is done on what the plan is now, kept as a what-if, or left; it never overwrites. */
final class OvertakenEdits {
    private static final int MOST_SENTENCES = 4;
    private static final int MOST_BREACHES = 3;

    private final PlanDesk desk;
    private final RevisionDesk revisions;
    private final DayBoard board;
    private final Consumer<Retry> retried;
    private final Consumer<PlanId> opened;
    private final Consumer<Consumer<EditActions>> asked;

    /** An edit to be done on another revision than it was thought for. */
    record Retry(Revision newest, Edit edit, String done) {}

    /**
     * @param retried does an edit again, on another revision
     * @param opened shows a what-if
     * @param asked asks something of the plan as it is now
     */
    OvertakenEdits(
            PlanDesk desk,
            RevisionDesk revisions,
            DayBoard board,
            Consumer<Retry> retried,
            Consumer<PlanId> opened,
            Consumer<Consumer<EditActions>> asked) {
        this.desk = desk;
        this.revisions = revisions;
        this.board = board;
        this.retried = retried;
        this.opened = opened;
        this.asked = asked;
    }

    /** A question, whose answers were for a plan that has changed meanwhile, is asked again. */
    void askAgain(Consumer<EditActions> question) {
        Notices.info(Texts.of("plan.overtaken.asked-again"));
        asked.accept(question);
    }

    void ask(Revision seen, Edit edit, String done) {
        PlanHistory history = revisions.history(seen.plan());
        Revision newest = revisions.revision(history.plan().head().orElseThrow());
        List<String> meanwhile = meanwhile(seen, history);
        try {
            EditPreview brought = desk.preview(newest, edit);
            new OvertakenDialog(
                            new OvertakenDialog.Overtaken(meanwhile, done, words(brought)),
                            Optional.of(() -> retried.accept(new Retry(newest, edit, done))),
                            () -> keepApart(seen, edit))
                    .open();
        } catch (RefusedException impossible) {
            String why = Texts.of("plan.overtaken.cannot", ServiceWords.of(impossible.getMessage()));
            new OvertakenDialog(
                            new OvertakenDialog.Overtaken(meanwhile, done, why),
                            Optional.empty(),
                            () -> keepApart(seen, edit))
                    .open();
        }
    }

    /** What is on the way to the newest revision and was not there before; if that is nothing, something was taken back. */
    private List<String> meanwhile(Revision seen, PlanHistory history) {
        var way = history.wayToHead();
        List<String> sentences = new ArrayList<>();
        history.revisions().stream()
                .filter(revision -> way.contains(revision.id()) && revision.number() > seen.number())
                .limit(MOST_SENTENCES)
                .map(revision -> RevisionWords.sentence(board, revision))
                .forEach(sentences::addFirst);
        if (!way.contains(seen.id())) {
            sentences.add(Texts.of("plan.overtaken.taken-back", RevisionWords.deed(board, RevisionSummary.of(seen))));
        }
        return sentences;
    }

    private String words(EditPreview brought) {
        int more = brought.breaches().size() - MOST_BREACHES;
        String first = BreachWords.of(
                board, brought.breaches().stream().limit(MOST_BREACHES).toList());
        String broken = more > 0 ? Texts.of("plan.overtaken.broken", first, more) : first;
        long moved = brought.changes().stream().filter(VisitChange::moved).count();
        String price = Amounts.extraMoney(brought.extraCents());
        return broken.isEmpty()
                ? Texts.of("plan.overtaken.brings", price, moved)
                : Texts.of("plan.overtaken.brings-broken", price, moved, broken);
    }

    private void keepApart(Revision seen, Edit edit) {
        try {
            Plan whatIf = revisions.keepApart(seen, edit, board.clock());
            Notices.success(Texts.of(
                    "plan.overtaken.kept", whatIf.whatIf().orElseThrow().name()));
            opened.accept(whatIf.id());
        } catch (PinnedException pinned) {
            PinWords.ask(board, pinned.pins(), () -> keepApart(seen, PlanEdits.unpinning(pinned.pins(), edit)));
        } catch (RefusedException refused) {
            Notices.failure(refused.getMessage());
        }
    }
}
