package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Advice.Block;
import com.bayoutech.solver.Advice.Cause;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Pause;
import com.bayoutech.solver.RestRule;
import com.bayoutech.solver.Solution;
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
     * there, has another rest due on the way to the third, and is there too late.
     */
    @Test
    void anotherWindowIsNotOfferedIfWaitingForItMakesARestDueWhereThereIsNoTime() {
        int[] ways = {
            0, 21, 50, 50,
            21, 0, 35, 50,
            50, 35, 0, 34,
            50, 50, 34, 0
        };
        Vehicle vehicle =
                Vehicle.of(0, 0, 300).withEnd(Vehicle.ANYWHERE).withRestRule(new RestRule(50, 15, 0, 0, false));
        List<Job> jobs = List.of(
                Job.of(Visit.at(1).withWindow(0, 3)),
                Job.of(Visit.at(2).withWindow(93, 116).withRank(1)),
                Job.of(Visit.at(3).withWindow(138, 138).withRank(2)));
        Model model = Model.of(Travel.of(4, ways, ways), jobs, List.of(vehicle));
        Solution solution = new Timetable(new Tables(model)).solution(new int[][] {{1, 2}}, 0);
        assertThat(new Consultation(model, solution).advise(0).relaxations()).isEmpty();
    }
}
