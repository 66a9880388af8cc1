package com.bayoutech.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.bayoutech.solver.Balance.Measure;
import com.bayoutech.solver.Relation.Kind;
import com.bayoutech.solver.Vehicle.Costs;
import com.bayoutech.solver.Vehicle.Limits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each record refuses what makes no sense and says the name, the value, and what was expected. */
class RecordsTest {
    private static final String MEASURE = ") must be from 0 to 134217728.";

    private final Visit visit = Visit.at(0);
    private final Vehicle vehicle = Vehicle.of(0, 0, 10);

    @Test
    void visits() {
        refused(() -> Visit.at(-1), "The location of a visit (-1) must be at least 0.");
        refused(() -> visit.withService(-1), "The service time (-1" + MEASURE);
        refused(() -> visit.withSetup(-1), "The setup time (-1" + MEASURE);
        refused(() -> visit.withRelease(-1), "The release (-1" + MEASURE);
        refused(() -> visit.withRank(-1), "The rank (-1) must be at least 0.");
        refused(() -> visit.withDelivers(1, -2), "The load to deliver (-2" + MEASURE);
        refused(() -> visit.withCollects(-2), "The load to collect (-2" + MEASURE);
        refused(() -> visit.withWindow(-5, 3), "The opening of a window (-5" + MEASURE);
        refused(() -> visit.withWindow(0, Integer.MAX_VALUE), "The closing of a window (2147483647" + MEASURE);
    }

    @Test
    void windows() {
        refused(() -> new Window(3, 2), "The opening of a window (3) must be no later than its closing (2).");
        refused(
                () -> visit.withWindows(List.of(new Window(5, 9), new Window(9, 12))),
                "The opening of a further window (9) must be after the closing of the one before it.");
        assertThatNoException().isThrownBy(() -> visit.withWindow(3, 3));
    }

    @Test
    void promises() {
        refused(() -> new Promise(9, 8, 1, 1), "The beginning of a promise (9) must be no later than its end (8).");
        refused(() -> new Promise(-1, 8, 1, 1), "The beginning of a promise (-1" + MEASURE);
        refused(() -> new Promise(0, Integer.MAX_VALUE, 1, 1), "The end of a promise (2147483647" + MEASURE);
        refused(() -> new Promise(8, 9, -1, 1), "The cost of being early (-1) must be from 0 to 1048576.");
        refused(() -> new Promise(8, 9, 1, -1), "The cost of being late (-1) must be from 0 to 1048576.");
    }

    @Test
    void jobs() {
        refused(() -> Job.of(visit).withVisits(List.of()), "The number of visits of a job (0) must be at least 1.");
        refused(() -> Job.shipment(visit, visit, -3), "The load to move (-3" + MEASURE);
        refused(
                () -> Job.shipment(visit, visit, 3).withVisits(List.of(visit)),
                "The number of visits of a shipment (1) must be at least 2.");
        refused(() -> Job.of(visit).withPenalty(-1), "The penalty of a job (-1) must be from 0 to 140737488355328.");
        refused(
                () -> Job.of(visit).withVehicleCosts(Map.of(0, -1L)),
                "The cost of a job on a vehicle (-1) must be from 0 to 140737488355328.");
    }

    @Test
    void vehicles() {
        refused(() -> Vehicle.of(-1, 0, 10), "The start of a vehicle (-1) must be at least 0.");
        refused(() -> vehicle.withEnd(-2), "The end of a vehicle (-2) must be a location, or -1 for anywhere.");
        refused(() -> vehicle.withCapacity(List.of(4, -4)), "The capacity (-4" + MEASURE);
        refused(
                () -> vehicle.withHours(9, 8),
                "The earliest departure (9) must be no later than the latest return (8).");
        refused(() -> vehicle.withHours(-1, 8), "The earliest departure (-1" + MEASURE);
        refused(() -> vehicle.withTravel(-1), "The travel of a vehicle (-1) must be at least 0.");
    }

    @Test
    void costs() {
        refused(() -> new Costs(-1, 1, 1, Optional.empty()), "The fixed cost (-1) must be from 0 to 140737488355328.");
        refused(() -> new Costs(0, -1, 1, Optional.empty()), "The cost of distance (-1) must be from 0 to 1048576.");
        refused(
                () -> new Costs(0, 1, 1 << 21, Optional.empty()),
                "The cost of time (2097152) must be from 0 to 1048576.");
        refused(() -> new Overtime(-1, 1), "The time before overtime (-1" + MEASURE);
        refused(() -> new Overtime(1, -1), "The cost of overtime (-1) must be from 0 to 1048576.");
    }

    @Test
    void limits() {
        refused(() -> new Limits(-1, 1, 1), "The limit of distance (-1) must be at least 0.");
        refused(() -> new Limits(1, -1, 1), "The limit of duration (-1) must be at least 0.");
        refused(() -> new Limits(1, 1, -1), "The limit of visits (-1) must be at least 0.");
    }

    @Test
    void breaksRestsAndReloads() {
        refused(() -> new Pause(20, 10, 5), "The opening of a break (20) must be no later than its closing (10).");
        refused(() -> new Pause(10, 20, -5), "The break (-5" + MEASURE);
        refused(() -> new RestRule(0, 5, 0, 0, false), "The driving time before a rest (0) must be at least 1.");
        refused(() -> new RestRule(10, -5, 0, 0, false), "The rest (-5" + MEASURE);
        refused(() -> new Reload(0, -1, 1), "The time for a reload (-1" + MEASURE);
        refused(() -> new Reload(0, 1, -1), "The number of reloads (-1) must be from 0 to 1000.");
    }

    @Test
    void rulesOfLaw() {
        assertThat(RestRule.eu561(60)).isEqualTo(new RestRule(16_200, 2_700, 900, 1_800, false));
        assertThat(RestRule.unitedStates(60)).isEqualTo(new RestRule(28_800, 1_800, 0, 0, true));
    }

    @Test
    void relations() {
        refused(
                () -> new Relation(Kind.SAME_VEHICLE, List.of(3)),
                "The number of jobs of a relation (1) must be at least 2.");
        refused(
                () -> new Relation(Kind.IN_SEQUENCE, List.of(3, 4, 3)),
                "The number of jobs of a relation (3) must be that of different jobs.");
    }

    @Test
    void aims() {
        refused(() -> new Balance(Measure.VISITS, -1, 1, 1), "The free amount of a balance (-1" + MEASURE);
        refused(() -> new Balance(Measure.VISITS, 0, 0, 1), "The unit of a balance (0) must be from 1 to 134217728.");
        refused(
                () -> new Balance(Measure.VISITS, 0, 1, -1),
                "The cost of a squared unit (-1) must be from 0 to 1048576.");
        refused(() -> new Overlap(0, 1), "The number of neighbours (0) must be from 1 to 1000.");
        refused(() -> new Overlap(1, -1), "The cost of an overlap (-1) must be from 0 to 1048576.");
        refused(() -> new Territory(-1, 1), "The centre of a territory (-1) must be at least 0.");
        refused(
                () -> new Territory(0, -1),
                "The cost of distance from a territory's centre (-1) must be from 0 to 1048576.");
    }

    @Test
    void breaksAreInTheOrderInWhichTheirWindowsClose() {
        Pause early = new Pause(10, 20, 5);
        Pause late = new Pause(30, 40, 5);
        assertThat(vehicle.withPauses(List.of(late, early)).pauses()).containsExactly(early, late);
    }

    @Test
    void settings() {
        refused(() -> Settings.of(1).withThreads(0), "The number of threads (0) must be at least 1.");
    }

    @Test
    void budgets() {
        refused(() -> Budget.iterations(-1), "The number of iterations (-1) must be at least 0.");
    }

    @Test
    void models() {
        Travel one = Travel.of(1, new int[1], new int[1]);
        Travel two = Travel.of(2, new int[4], new int[4]);
        refused(
                () -> new Model(List.of(), List.of(), List.of(), List.of(), false),
                "The number of travels (0) must be at least 1.");
        refused(
                () -> new Model(List.of(one, two), List.of(), List.of(), List.of(), false),
                "The number of locations of a travel (2) must be that of the first (1).");
        refused(
                () -> Model.of(one, List.of(), List.of(vehicle.withTravel(1))),
                "The travel of a vehicle (1) must be from 0 to 0.");
        refused(
                () -> Model.of(one, List.of(), List.of(Vehicle.of(4, 0, 10))),
                "The start of a vehicle (4) must be from 0 to 0.");
        refused(
                () -> Model.of(one, List.of(), List.of(vehicle.withReload(new Reload(5, 1, 1)))),
                "The location of a reload (5) must be from 0 to 0.");
        refused(
                () -> Model.of(one, List.of(Job.of(visit)), List.of(vehicle.withPrefix(List.of(1)))),
                "The visit of a prefix (1) must be from 0 to 0.");
        Relation unknown = new Relation(Kind.SAME_VEHICLE, List.of(0, 1));
        refused(
                () -> new Model(List.of(one), List.of(Job.of(visit)), List.of(), List.of(unknown), false),
                "The job of a relation (1) must be from 0 to 0.");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
