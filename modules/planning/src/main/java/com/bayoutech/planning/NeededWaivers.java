package com.bayoutech.planning;

import com.bayoutech.domain.Job;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.routing.Breach;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Which rules have to be let go, and how far, so that a change breaks none. */
final class NeededWaivers {
    private NeededWaivers() {}

    /** Each as an edit; empty where something is broken that nobody can let go, such as a break that has no room. */
    static Optional<List<Edit>> of(
            Job job, ShiftId shift, VehicleId vehicle, EditPreview preview, List<Breach> breaches) {
        List<Edit> waivers = new ArrayList<>();
        for (Breach breach : breaches) {
            Optional<Waiver> waiver = switch (breach) {
                case Breach.LateReturn late ->
                    Optional.of(new Waiver.LaterEnd(shift, route(preview, shift).end()));
                case Breach.Late late -> Optional.of(window(late, route(preview, shift)));
                case Breach.Overload overload -> Optional.of(load(vehicle, overload));
                case Breach.SkillsMissing missing ->
                    missing.job().equals(job.id())
                            ? Optional.of(new Waiver.SkillsSpared(job.id(), shift))
                            : Optional.empty();
                case Breach.NightShort night -> Optional.empty();
                case Breach.BreakMissed missed -> Optional.empty();
                case Breach.OverLimit over -> Optional.empty();
            };
            if (waiver.isEmpty()) {
                return Optional.empty();
            }
            waivers.add(new Edit.Waive(waiver.get()));
        }
        return Optional.of(waivers);
    }

    private static Route route(EditPreview preview, ShiftId shift) {
        return preview.schedule().routes().stream()
                .filter(route -> route.shift().equals(shift))
                .findFirst()
                .orElseThrow();
    }

    /** From the end of the window that is missed. */
    private static Waiver window(Breach.Late late, Route route) {
        Instant start = route.stops().stream()
                .flatMap(stop -> stop.visits().stream())
                .filter(visit -> new JobVisit(visit.job(), visit.kind()).equals(late.visit()))
                .findFirst()
                .orElseThrow()
                .start();
        return new Waiver.AlsoWindow(late.visit(), new TimeWindow(start.minus(late.by()), start));
    }

    private static Waiver load(VehicleId vehicle, Breach.Overload overload) {
        List<Integer> by = new ArrayList<>(Collections.nCopies(overload.dimension() + 1, 0));
        by.set(overload.dimension(), overload.by());
        return new Waiver.MoreLoad(vehicle, by);
    }
}
