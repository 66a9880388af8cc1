package com.bayoutech.web.plan;

import com.bayoutech.planning.Run;
import com.bayoutech.planning.RunGain;
import com.bayoutech.planning.RunState;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Pill;

/** Says how a run is doing. */
final class RunWords {
    private RunWords() {}

    /** The state in one word. */
    static void show(Pill pill, RunState state) {
        switch (state) {
            case QUEUED -> pill.show("Queued", Pill.Tone.NEUTRAL);
            case RUNNING -> pill.show("Running", Pill.Tone.ACTIVE);
            case FINISHED -> pill.show("Finished", Pill.Tone.GOOD);
            case CANCELLED -> pill.show("Stopped", Pill.Tone.NEUTRAL);
            case FAILED -> pill.show("Failed", Pill.Tone.BAD);
        }
    }

    /** How a run is doing, or came out. */
    static String sentence(Run run, DepotClock clock) {
        return switch (run.state()) {
            case QUEUED -> "Waiting for a worker";
            case RUNNING -> "Started by " + run.requestedBy();
            case FINISHED, CANCELLED ->
                run.endedAt().map(clock::dayAndTime).orElse("") + " by " + run.requestedBy()
                        + run.gain().map(gain -> ": " + gained(gain)).orElse("");
            case FAILED -> run.failure().orElse("The run ended by an error. Start it again.");
        };
    }

    /** "cost 1,204.10, 38.20 less, and 3 more orders planned". */
    private static String gained(RunGain gain) {
        long saved = gain.centsBefore() - gain.cents();
        int more = gain.unassignedBefore() - gain.unassigned();
        // Without routes there was no plan whose cost could be compared.
        String cost = gain.centsBefore() == 0
                ? "cost " + Amounts.money(gain.cents())
                : "cost " + Amounts.money(gain.cents())
                        + (saved == 0
                                ? ", as before"
                                : ", " + Amounts.money(Math.abs(saved)) + (saved > 0 ? " less" : " more"));
        return more == 0
                ? cost
                : cost + ", and "
                        + Amounts.count(Math.abs(more), "order", "orders")
                        + (more > 0 ? " more planned" : " fewer planned");
    }
}
