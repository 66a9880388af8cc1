package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.Duty;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.web.ui.Texts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Says what somebody could not do of a route, neither by themselves nor with its vehicle. */
final class LackedSkills {
    private LackedSkills() {}

    /** A sentence at most: "Ben lacks lift for A-3". */
    static List<String> of(DayBoard board, Schedule schedule, Duty duty) {
        Driver driver = duty.driver().orElseThrow();
        Set<Skill> there = new HashSet<>(driver.skills());
        Optional.ofNullable(board.vehicles().get(duty.shift().vehicle()))
                .map(Vehicle::skills)
                .ifPresent(there::addAll);
        Map<JobId, Set<Skill>> lacked = new LinkedHashMap<>();
        schedule.routes().stream()
                .filter(route -> route.shift().equals(duty.shift().id()))
                .map(Route::stops)
                .flatMap(List::stream)
                .flatMap(stop -> EditActions.jobs(stop).stream())
                .forEach(job -> board.findOrder(job)
                        .map(Order::skills)
                        .filter(Predicate.not(there::containsAll))
                        .ifPresent(wanted -> lacked.put(job, wanted)));
        if (lacked.isEmpty()) {
            return List.of();
        }
        List<String> names = lacked.values().stream()
                .flatMap(Set::stream)
                .filter(Predicate.not(there::contains))
                .map(Skill::name)
                .distinct()
                .sorted()
                .toList();
        return List.of(Texts.of(
                "plan.exchange.lacks",
                driver.name(),
                String.join(", ", names),
                board.names(List.copyOf(lacked.keySet()))));
    }
}
