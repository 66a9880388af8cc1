package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Budget;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Around whom is ruined. */
class RuinTest {
    private static final int JOBS = 40;
    private static final int STEPS = 200;

    private final Search search = SearchTest.search(RandomTown.of(JOBS, JOBS).model(), Budget.iterations(0), false);

    @Test
    void whereItAimsAtThoseLeftOutItRuinsAroundThem() {
        int absent = leaveOneOut();
        search.ruin.aimAtAbsent(8, 1);
        assertThat(seeds()).containsOnly(absent);
    }

    @Test
    void elseItRuinsAroundAnybody() {
        leaveOneOut();
        search.ruin.aimAtAbsent(8, 1);
        search.ruin.aimAnywhere();
        assertThat(IntStream.of(seeds()).distinct().count()).isGreaterThan(JOBS / 2);
    }

    @Test
    void whereNobodyIsLeftOutItRuinsAroundAnybody() {
        search.ruin.aimAtAbsent(8, 1);
        assertThat(IntStream.of(seeds()).distinct().count()).isGreaterThan(JOBS / 2);
    }

    /** Answers whom. */
    private int leaveOneOut() {
        int visit = JOBS / 2;
        search.journal.begin();
        int vehicle = search.routes.route[visit];
        search.routes.remove(visit);
        search.routes.refresh(vehicle);
        search.absents.find();
        return visit;
    }

    /** Around whom each of some steps ruins, of which none is kept. */
    private int[] seeds() {
        int[] seeds = new int[STEPS];
        for (int step = 0; step < STEPS; step++) {
            search.journal.begin();
            search.ruin.remove(search.absents.units, search.absents.count());
            seeds[step] = search.ruin.lastSeed();
            search.journal.restore();
        }
        return seeds;
    }
}
