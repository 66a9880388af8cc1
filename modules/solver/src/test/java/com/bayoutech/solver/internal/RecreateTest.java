package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who goes first. */
class RecreateTest {
    private static final int[] WAYS = {0, 5, 5, 0};
    private static final int MISSED = 100;
    private static final int ROUNDS = 40;

    private static final Job BOX = Job.shipment(Visit.at(1), Visit.at(0), 1);

    @Test
    void whereItIsUrgentThoseLeftOutMostOftenGoFirst() {
        assertThat(turnsOfWhoWasLeftOut(BOX, true)).isGreaterThan(ROUNDS * 4 / 5);
    }

    @Test
    void elseTheyGoFirstNowAndThen() {
        assertThat(turnsOfWhoWasLeftOut(BOX, false)).isBetween(ROUNDS / 8, ROUNDS * 3 / 4);
    }

    @Test
    void whoMayStayOutDoesNotGoFirstForHavingBeenLeftOut() {
        assertThat(turnsOfWhoWasLeftOut(BOX.withPenalty(1_000), true)).isLessThan(ROUNDS / 4);
    }

    /** How often the first of three jobs goes for which there is one place, after it has found no vehicle for a while. */
    private static int turnsOfWhoWasLeftOut(Job first, boolean isUrgent) {
        Model model = Model.of(Travel.of(2, WAYS, WAYS), List.of(first, BOX, BOX), List.of(Vehicle.of(0, 0, 10, 1)));
        Search search = SearchTest.search(model, Budget.iterations(0), false);
        search.recreate.setUrgent(isUrgent);
        empty(search);
        search.routes.mostDriven = 0;
        for (int round = 0; round < MISSED; round++) {
            search.recreate.insert(new int[] {0}, 0, 1);
        }
        search.routes.mostDriven = 1;
        int turns = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int[] absent = {2, 1, 0};
            assertThat(search.recreate.insert(absent, 0, absent.length)).isEqualTo(2);
            turns += absent[0] != 0 && absent[1] != 0 ? 1 : 0;
            empty(search);
        }
        return turns;
    }

    private static void empty(Search search) {
        search.journal.begin();
        search.ruin.removeAll(0, new int[3], 0);
    }
}
