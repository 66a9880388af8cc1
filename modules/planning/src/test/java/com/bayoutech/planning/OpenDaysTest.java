package com.bayoutech.planning;

import static com.bayoutech.planning.PlanningWorld.DISPATCHER;
import static com.bayoutech.planning.PlanningWorld.EDITOR;
import static com.bayoutech.planning.PlanningWorld.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenDaysTest {
    private final PlanningWorld world = new PlanningWorld();
    private final OpenDays days = new OpenDays(world.orders(), world.fleet);

    @Test
    void eightDepotsOfTwoThousandStopsAreOpenAtOnce() {
        List<Plan> plans =
                IntStream.range(0, 8).mapToObj(week -> plan(week, 2_000)).toList();

        List<Day> opened = plans.stream().map(this::read).toList();

        for (int plan = 0; plan < plans.size(); plan++) {
            assertThat(read(plans.get(plan))).isSameAs(opened.get(plan));
        }
    }

    @Test
    void theDayThatWasAskedForLongestAgoMakesRoom() {
        Plan first = plan(0, 4_900);
        Plan second = plan(1, 4_900);
        Plan third = plan(2, 4_900);
        Day opened = read(first);
        Day other = read(second);
        read(first);
        read(third);

        assertThat(read(first)).isSameAs(opened);
        assertThat(read(second)).isNotSameAs(other);
    }

    private Day read(Plan plan) {
        return days.read(EDITOR, plan, world.streets.network());
    }

    private Plan plan(int week, int orders) {
        LocalDate day = MONDAY.plusWeeks(week);
        for (int order = 0; order < orders; order++) {
            world.addOrder(week + "-" + order, day, new Place(29.9 + order * 1e-5, -90.1 + week * 1e-3));
        }
        return world.plans.openPlan(DISPATCHER, world.depot.id(), day);
    }
}
