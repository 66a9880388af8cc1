package com.bayoutech.solver;

import java.util.List;

/**
 * What one vehicle does.
 *
 * @param departure when it leaves its start: as late as it can without ending later
 * @param end when it is at its end
 */
public record Route(int vehicle, List<Step> steps, int departure, int end, long distance) {
    public Route {
        steps = List.copyOf(steps);
    }

    /** The visits in their order. */
    public List<Integer> visits() {
        return steps.stream()
                .filter(step -> step.kind() == Step.Kind.VISIT)
                .map(Step::visit)
                .toList();
    }

    /**
     * A visit or a reload.
     *
     * @param visit the number of the visit; -1 for a reload
     * @param arrival when the vehicle is there
     * @param setup how long what is set up on arrival takes
     * @param begin when it begins, waiting over
     * @param end when it is over
     */
    public record Step(Kind kind, int visit, int arrival, int setup, int begin, int end) {
        /** What happens. */
        public enum Kind {
            VISIT,
            RELOAD
        }
    }
}
