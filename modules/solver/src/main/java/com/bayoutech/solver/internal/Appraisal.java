package com.bayoutech.solver.internal;

import com.bayoutech.solver.Margin;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Route;
import com.bayoutech.solver.Route.Step;
import com.bayoutech.solver.Solution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of each stop of a solution how much later it could be reached and what it costs that it is there. */
public final class Appraisal {
    private final Tables tables;
    private final Routes routes;
    private final Journal journal;
    private final Set<Integer> settled = new HashSet<>();

    public Appraisal(Model model, Solution solution) {
        this.tables = new Tables(model);
        this.routes = new Routes(tables);
        this.journal = new Journal(routes);
        model.vehicles().forEach(vehicle -> settled.addAll(vehicle.prefix()));
        solution.routes().forEach(this::load);
        book(Docks.of(tables));
    }

    /** Lets vehicles load when the docks have room for them. */
    private void book(@Nullable Docks docks) {
        if (docks != null) {
            docks.book(routes.nodes());
            for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
                docks.tell(vehicle, routes);
                routes.refresh(vehicle);
            }
        }
    }

    /** The margins of a vehicle's visits, in their order. */
    public List<Margin> margins(int vehicle) {
        List<Margin> margins = new ArrayList<>();
        int departure = routes.clock.latestDeparture(vehicle);
        for (int node : routes.nodesOf(vehicle)) {
            if (tables.isVisit(node)) {
                margins.add(new Margin(node, slack(node, vehicle, departure), findSaving(node, vehicle)));
            }
        }
        return margins;
    }

    private void load(Route route) {
        int vehicle = route.vehicle();
        int last = routes.start(vehicle);
        for (Step step : route.steps()) {
            int node = step.kind() == Step.Kind.VISIT ? step.visit() : routes.reloads.free(vehicle);
            routes.chain(node, last);
            last = node;
        }
        routes.refresh(vehicle);
    }

    private int slack(int node, int vehicle, int departure) {
        int good = 0;
        int bad = tables.closes[routes.end(vehicle)] - departure + 1;
        while (bad - good > 1) {
            int middle = (good + bad) >>> 1;
            if (isInTime(node, middle, vehicle, departure)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }

    private boolean isInTime(int node, int delay, int vehicle, int departure) {
        Clock clock = routes.clock;
        clock.holdUp(node, delay);
        boolean isHome = clock.run(vehicle, departure);
        clock.holdUp(Tables.NONE, 0);
        return isHome && clock.moment - departure <= tables.mostDuration[vehicle];
    }

    private Optional<Long> findSaving(int visit, int vehicle) {
        int unit = tables.unitOf[visit];
        journal.begin();
        journal.keep(vehicle);
        long before = routes.cost();
        boolean isSettled = false;
        for (int index = tables.unitBegin[unit]; index < tables.unitBegin[unit + 1]; index++) {
            isSettled |= settled.contains(tables.unitVisits[index]);
            routes.remove(tables.unitVisits[index]);
        }
        routes.reloads.dropIdle(vehicle);
        boolean isSound = routes.refresh(vehicle);
        long saving = before - routes.cost();
        journal.restore();
        return isSettled || !isSound ? Optional.empty() : Optional.of(saving);
    }
}
