package com.bayoutech.solver.internal;

import com.bayoutech.solver.Budget;
import com.bayoutech.solver.internal.plain.Annealing;
import com.bayoutech.solver.internal.plain.IteratedSearch;
import com.bayoutech.solver.internal.plain.Prices;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who searches one part after another, on a thread of its own. */
final class Member {
    final Search search;
    private final Tables tables;
    private final Budget budget;
    private final long seed;
    private long steps;

    /** The prices at which the polish of the part before ended, in costs of the model: they hold for the next one, too. */
    private @Nullable Prices last;

    Member(Tables tables, Search search, Budget budget, long seed) {
        this.tables = tables;
        this.search = search;
        this.budget = budget;
        this.seed = seed;
    }

    /** Searches a part by ruin and recreate. */
    Outcome anneal(Part part, Schedule schedule, double until) {
        search.take(part);
        search.anneal(schedule.hot(), schedule.begun(), schedule.cold(), until);
        return new Outcome(part, search.best().clone(), search.bestCost(), search.current());
    }

    /** Searches a plain part by iterated local search; by ruin and recreate if its numbers are too large for that, or if it lacks what may not be left out. */
    Outcome polish(Part part, Schedule schedule, double until) {
        if (part.visits.length == 0) {
            int[][] nothing = new int[tables.vehicles][0];
            return new Outcome(part, nothing, 0, nothing);
        }
        Optional<PlainModel> plain =
                PlainModel.of(tables, part.visits, part.vehicles()).filter(known -> known.hasRequired(part.routes));
        if (plain.isEmpty()) {
            return anneal(part, schedule, until);
        }
        PlainModel model = plain.get();
        long before = steps;
        Annealing annealing = tables.ways[0].isTabled() ? Annealing.priced(model.problem) : Annealing.strict();
        IteratedSearch iterated = new IteratedSearch(
                model.problem,
                annealing,
                seed + iterations(),
                own -> budget.used(search.iterations() + before + own),
                routes -> {});
        if (last != null && !annealing.isStrict()) {
            iterated.follow(last.times(model.scaled(1)));
        }
        iterated.begin(model.toRoutes(part.routes));
        double way = model.scaled(schedule.averageWay());
        iterated.anneal(annealing.cooling(way, schedule.begun()), until);
        int[][] current = iterated.feasible();
        steps += iterated.iterations();
        last = annealing.isStrict() ? last : iterated.prices().times(1 / model.scaled(1));
        return new Outcome(part, model.toVisits(iterated.best()), model.cost(iterated.best()), model.toVisits(current));
    }

    long iterations() {
        return search.iterations() + steps;
    }
}
