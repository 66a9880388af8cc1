package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Advice.Block;
import com.bayoutech.solver.Advice.Cause;
import com.bayoutech.solver.Advice.Relaxation;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Pause;
import com.bayoutech.solver.RestRule;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsultationTest {
    private static final int[] WAYS = {0, 5, 5, 0};

    /** Who left earlier would have a break before the first visit and be late there. */
    @Test
    void aVehicleThatIsUnderWayIsAskedAboutALongerDayAndNotAboutAnEarlierStart() {
        Vehicle vehicle =
                Vehicle.of(0, 20, 60).withPauses(List.of(new Pause(0, 5, 30))).withPrefix(List.of(0));
        List<Job> jobs = List.of(
                Job.of(Visit.at(1).withWindow(0, 25)), Job.of(Visit.at(1).withWindow(70, 80)));
        Model model = Model.of(Travel.of(2, WAYS, WAYS), jobs, List.of(vehicle));
        Solution solution = new Timetable(new Tables(model)).solution(new int[][] {{0}}, 0);
        assertThat(new Consultation(model, solution).advise(1).blocks()).containsExactly(new Block(0, Cause.TIME));
    }

    /**
     * Who leaves at 33 is at the first visit at 54, rests on the way to the second, and is at the third at 138. Who leaves at 0 and waits for 54 has rested
     * there, has another rest due on the way to the third, and is there at 142.
     */
    @Test
    void anotherWindowIsNotOfferedIfWaitingForItMakesARestDueWhereThereIsNoTime() {
        Model model = threeInTurn(Visit.at(1).withWindow(0, 3), Visit.at(3).withWindow(138, 138), 300);
        assertThat(adviseAboutTheFirst(model)).isEmpty();
    }

    /** Leaving at 33 would end at 138, but who can leave at 0 does not count on that. */
    @Test
    void aLongerDayIsOneInWhichWhoLeavesEarliestIsBack() {
        Model model = threeInTurn(Visit.at(1).withWindow(54, 54), Visit.at(3), 137);
        assertThat(adviseAboutTheFirst(model)).contains(new Relaxation.LongerDay(0, 5, 6));
        Model longer = threeInTurn(Visit.at(1).withWindow(54, 54), Visit.at(3), 137 + 5);
        assertThat(Solver.drive(longer, 0, List.of(0, 1, 2))).isPresent();
    }

    private static List<Relaxation> adviseAboutTheFirst(Model model) {
        Solution solution = new Timetable(new Tables(model)).solution(new int[][] {{1, 2}}, 0);
        return new Consultation(model, solution).advise(0).relaxations();
    }

    /** A vehicle that ends anywhere and rests for 15 after driving for 50. */
    private static Model threeInTurn(Visit first, Visit last, int closes) {
        int[] ways = {
            0, 21, 50, 50,
            21, 0, 35, 50,
            50, 35, 0, 34,
            50, 50, 34, 0
        };
        Vehicle vehicle =
                Vehicle.of(0, 0, closes).withEnd(Vehicle.ANYWHERE).withRestRule(new RestRule(50, 15, 0, 0, false));
        List<Job> jobs =
                List.of(Job.of(first), Job.of(Visit.at(2).withWindow(93, 116).withRank(1)), Job.of(last.withRank(2)));
        return Model.of(Travel.of(4, ways, ways), jobs, List.of(vehicle));
    }
}
