package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What can be told of the time of a longer route without driving it. */
class PrognosisTest {
    private static final int DAYS = 400;

    @Test
    void moreWorkNeverCostsLessThanIsSaidEvenIfABreakIsNotTakenThen() {
        for (int seed = 0; seed < DAYS; seed++) {
            Random random = new Random(seed);
            Routes routes = new Routes(new Tables(RichDay.of(random, false)));
            for (int visit = 0; visit < RichDay.VISITS; visit++) {
                int behind = routes.start(0);
                for (int left = random.nextInt(routes.length[0] + 1); left > 0; left--) {
                    behind = routes.next[behind];
                }
                long least = new Prognosis(routes.clock).leastWithoutBreaks(0, more(visit, behind, routes));
                long before = routes.timeCost[0];
                if (!routes.isInTime(visit, behind, 0)) {
                    continue;
                }
                if (!routes.insert(visit, behind)) {
                    routes.remove(visit);
                    routes.refresh(0);
                } else if (least > 0 && !leavesAfterTheBreak(routes)) {
                    assertThat(routes.timeCost[0] - before).isGreaterThanOrEqualTo(least);
                }
            }
        }
    }

    private static int more(int visit, int behind, Routes routes) {
        Tables tables = routes.tables;
        int at = tables.location[visit];
        return tables.service[visit]
                + tables.ways[0].duration(tables.location[behind], at)
                + tables.ways[0].duration(at, tables.location[routes.next[behind]])
                - routes.drive[behind];
    }

    /** Then the break is none of its own; no estimate knows that. */
    private static boolean leavesAfterTheBreak(Routes routes) {
        int start = routes.start(0);
        int latest = routes.departure[start] + routes.clock.idleAt[routes.end(0)];
        return latest > routes.tables.pauses[0][0].closes();
    }
}
