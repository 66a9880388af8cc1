package com.bayoutech.routing.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.Breach;
import com.bayoutech.routing.DriveResult;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.RouteDriver;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Routes that somebody has put into an order, {@code +s} being the pickup of a shipment and {@code -s} its delivery. */
class RouteDriverTest {
    private static final String TOWN = """
            a....D...b

            van V 8:00-17:00 capacity 10
            delivery a load 6
            delivery b load 6
            """;

    @Test
    void anOrderThatKeepsEverythingIsDrivenAsTheSearchWould() {
        String day = """
                a....D...b

                van V 8:00-17:00
                delivery a 9:00-10:00 service 5m
                delivery b
                """;
        assertThat(drive(day, "V", "a b")).isEqualTo("V 8:55 > a 9:00 > b 9:14 > 9:18");
    }

    @Test
    void eachScheduleOfASearchIsDrivenToTheMinuteAndTheCent() {
        String day = """
                a..c.D...b

                van V 8:00-17:00 capacity 2 cost 1000,100,60
                van W 8:00-17:00 capacity 2 cost 1000,100,60
                delivery a 9:00-10:00 service 5m load 1
                delivery b load 1
                shipment c at a to b load 1
                """;
        PlanningProblem problem = Scenario.problem(day);
        Schedule searched = Scenario.schedule(day);
        RouteDriver driver = new RouteDriver(problem);
        List<Route> driven = searched.routes().stream()
                .map(route -> driver.drive(route.shift(), visits(route)))
                .map(DriveResult.Drivable.class::cast)
                .map(DriveResult.Drivable::route)
                .toList();
        assertThat(driver.schedule(driven, searched.unassigned())).isEqualTo(searched);
    }

    @Test
    void whatIsTooMuchIsDrivenAndNamed() {
        assertThat(drive(TOWN, "V", "a b")).isEqualTo("V 8:00 > a 8:05 > b 8:14 > 8:18 | over by 2");
    }

    @Test
    void whatIsLateIsDrivenAndNamed() {
        String day = """
                a....D...b

                van V 8:00-17:00
                delivery a until 8:06
                delivery b until 8:10
                """;
        assertThat(drive(day, "V", "a b")).isEqualTo("V 8:00 > a 8:05 > b 8:14 > 8:18 | b late by PT4M");
    }

    @Test
    void aStartBetweenTwoWindowsIsLateForTheFirst() {
        String day = """
                a....D...b

                van V 8:00-8:30
                delivery a 8:00-8:02 12:00-13:00
                delivery b
                """;
        assertThat(drive(day, "V", "a b")).isEqualTo("V 8:00 > a 8:05 > b 8:14 > 8:18 | a late by PT3M");
    }

    @Test
    void skillsThatAreMissingAreNamed() {
        String day = """
                a....D

                van V 8:00-17:00
                van W 8:00-17:00 skill cold
                delivery a skill cold
                """;
        assertThat(drive(day, "V", "a")).isEqualTo("V 8:00 > a 8:05 > 8:10 | a needs [cold]");
    }

    @Test
    void aLateReturnIsNamed() {
        String day = """
                a....D

                van V 8:00-8:08
                delivery a
                """;
        assertThat(drive(day, "V", "a")).isEqualTo("V 8:00 > a 8:05 > 8:10 | back late by PT2M");
    }

    @Test
    void aNightThatIsTooShortIsNamed() {
        String day = """
                a....D

                van V 8:00-17:00 back 8:08
                van W 8:00-8:09 back 8:08
                van X 8:00-17:00 back 7:00
                delivery a
                """;
        assertThat(drive(day, "V", "a")).isEqualTo("V 8:00 > a 8:05 > 8:10 | night short by PT2M");
        assertThat(drive(day, "W", "a")).isEqualTo("W 8:00 > a 8:05 > 8:10 | back late by PT1M, night short by PT2M");
        assertThat(drive(day, "X", "a")).isEqualTo("X 8:00 > a 8:05 > 8:10 | night short by PT1H10M");
        assertThat(drive(day.replace("8:08", "8:10"), "V", "a")).isEqualTo("V 8:00 > a 8:05 > 8:10");
    }

    @Test
    void aDeliveryBeforeItsPickupCannotBeDriven() {
        String day = """
                a....D...b

                van V 8:00-17:00
                shipment s at a to b
                """;
        assertThat(drive(day, "V", "-s +s")).isEqualTo("OUT_OF_ORDER");
        assertThat(drive(day, "V", "+s -s")).isEqualTo("V 8:00 > +s 8:05 > -s 8:14 > 8:18");
    }

    @Test
    void whereThereIsNoWayNobodyDrives() {
        String day = """
                a....D...b

                van V 8:00-17:00
                delivery a
                delivery b
                no way to b
                """;
        assertThat(drive(day, "V", "a b")).isEqualTo("NO_WAY");
    }

    @Test
    void whatTakesDaysNobodyDrives() {
        String day = """
                a....D...b

                van V 8:00-17:00
                delivery a service 1500m
                delivery b service 1500m
                """;
        assertThat(drive(day, "V", "a b")).isEqualTo("TOO_LONG");
    }

    @Test
    void halfAShipmentIsRefused() {
        String day = """
                a....D...b

                van V 8:00-17:00
                shipment s at a to b
                """;
        assertThatThrownBy(() -> drive(day, "V", "+s")).hasMessageContaining("Give both ends of a shipment");
    }

    private static String drive(String day, String van, String order) {
        PlanningProblem problem = Scenario.problem(day);
        List<JobVisit> visits =
                Arrays.stream(order.split(" ")).map(RouteDriverTest::visit).toList();
        var shift = problem.shifts().stream()
                .filter(each -> Names.name(each.vehicle().value()).equals(van))
                .findFirst()
                .orElseThrow();
        return switch (new RouteDriver(problem).drive(shift.id(), visits)) {
            case DriveResult.Undrivable undrivable -> undrivable.reason().name();
            case DriveResult.Drivable drivable ->
                PlanLine.of(new Schedule(List.of(drivable.route()), List.of(), Schedule.EMPTY.costs()))
                        + drivable.breaches().stream()
                                .map(RouteDriverTest::words)
                                .collect(Collectors.joining(
                                        ", ", drivable.breaches().isEmpty() ? "" : " | ", ""));
        };
    }

    private static JobVisit visit(String word) {
        String name = word.replaceFirst("^[+-]", "");
        return new JobVisit(new JobId(Names.id(name)), word.startsWith("+") ? VisitKind.PICKUP : VisitKind.DELIVERY);
    }

    private static List<JobVisit> visits(Route route) {
        return route.stops().stream()
                .flatMap(stop -> stop.visits().stream())
                .map(visit -> new JobVisit(visit.job(), visit.kind()))
                .toList();
    }

    private static String words(Breach breach) {
        return switch (breach) {
            case Breach.Late late -> Names.name(late.visit().job().value()) + " late by " + late.by();
            case Breach.Overload overload -> "over by " + overload.by();
            case Breach.SkillsMissing missing ->
                Names.name(missing.job().value()) + " needs "
                        + missing.skills().stream().map(skill -> skill.name()).toList();
            case Breach.LateReturn late -> "back late by " + late.by();
            case Breach.NightShort night -> "night short by " + night.by();
            case Breach.BreakMissed missed -> "no break";
            case Breach.OverLimit over -> "over limit by " + over.by();
        };
    }
}
