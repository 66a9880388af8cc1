package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Pause;
import com.bayoutech.solver.Reload;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.List;
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

    /** With the second reload the driver comes to place 1 too late for the first break there, and has had both before; without it the second one cannot be had any more. */
    @Test
    void whoCannotBeDrivenToWithoutAnIdleReloadIsTakenOff() {
        Vehicle vehicle = Vehicle.of(0, 79, 300)
                .withReload(new Reload(0, 8, 2))
                .withPauses(List.of(new Pause(90, 120, 20), new Pause(130, 130, 19)));
        int[] ways = {0, 33, 33, 0};
        List<Job> jobs = List.of(Job.of(Visit.at(0)), Job.of(Visit.at(1).withService(9)));
        Search tidied = SearchTest.search(
                Model.of(Travel.of(2, ways, ways), jobs, List.of(vehicle)), Budget.iterations(0), false);
        Routes routes = tidied.routes;
        tidied.journal.begin();
        tidied.ruin.removeAll(0, new int[2], 0);
        int reload = tidied.tables.reloadBegin[0];
        routes.chain(0, routes.start(0));
        routes.chain(reload, 0);
        routes.chain(reload + 1, reload);
        routes.chain(1, reload + 1);
        assertThat(routes.refresh(0)).isTrue();
        int[] removed = new int[2];
        assertThat(tidied.ruin.tidy(removed, 0)).isEqualTo(2);
        assertThat(removed).containsExactly(0, 1);
        assertThat(routes.nodesOf(0)).isEmpty();
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
