package com.bayoutech.solver.internal.plain;

/**
 * Improves routes where they were touched, and leaves the rest alone: each visit whose neighbours on the road have changed is tried with its neighbours in
 * space, until no visit is left whose neighbours have changed.
 */
final class TouchUp {
    private final Tours tours;
    private final Moves moves;
    private final OptionalVisits optional;
    private final Agenda agenda;
    private final int[][] near;
    private final int[][] nearWays;

    TouchUp(Tours tours, Neighbourhood neighbourhood, Agenda agenda) {
        this.tours = tours;
        this.agenda = agenda;
        Clock clock = new Clock(tours);
        moves = new Moves(tours, clock);
        optional = new OptionalVisits(tours, clock);
        near = neighbourhood.near;
        nearWays = neighbourhood.ways;
    }

    void run() {
        boolean hasOptional = tours.problem.hasOptional;
        while (!agenda.isEmpty()) {
            int u = agenda.take();
            if (tours.route[u] != Tours.NONE && !(hasOptional && optional.drop(u))) {
                improve(u, hasOptional);
            }
        }
    }

    private void improve(int u, boolean hasOptional) {
        int[] others = near[u];
        int[] ways = nearWays[u];
        for (int i = 0; i < others.length; i++) {
            int v = others[i];
            if (hasOptional && tours.route[v] == Tours.NONE) {
                optional.bringIn(v, u);
                if (tours.route[u] == Tours.NONE) {
                    return;
                }
            } else if (moves.promises(u, v, ways[i])) {
                moves.improveEither(u, v);
            }
        }
        moves.open(u);
    }
}
