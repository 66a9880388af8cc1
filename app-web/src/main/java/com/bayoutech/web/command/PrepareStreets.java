package com.bayoutech.web.command;

import com.bayoutech.streets.Streets;
import com.bayoutech.streets.region.PreparedStreets;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Prepares the streets of the extract that is named, so that the next start, or a server at work, finds them done. */
@Component
final class PrepareStreets implements Command {
    private static final int STEPS = 10;

    private final PreparedStreets streets;
    private String shown = "";

    PrepareStreets(PreparedStreets streets) {
        this.streets = streets;
    }

    @Override
    public String name() {
        return "prepare-streets";
    }

    @Override
    public int run(Set<String> options) {
        return switch (streets.refresh(this::show)) {
            case Streets.State.Ready ready
            when ready.problem().isEmpty() -> say("done, " + ready.region() + " " + ready.version(), 0);
            case Streets.State.Ready ready -> say(ready.problem() + " The streets of before stay.", 1);
            case Streets.State.Failed failed -> say(failed.reason(), 1);
            case Streets.State.Preparing preparing -> say("cancelled", 1);
        };
    }

    /** A line for each new task and each tenth of it. */
    private void show(String task, double share) {
        String line = task + ", " + 100 / STEPS * (int) Math.floor(share * STEPS) + " %";
        if (!line.equals(shown)) {
            shown = line;
            say(line, 0);
        }
    }

    private static int say(String line, int code) {
        System.out.println("prepare-streets: " + line);
        return code;
    }
}
