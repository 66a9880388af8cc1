package com.bayoutech.solver.internal;

import com.bayoutech.solver.Model;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which visits are whose. */
final class JobIndex {
    private final int[] firstVisit;
    private final int[] jobOf;

    JobIndex(Model model) {
        int jobs = model.jobs().size();
        this.firstVisit = new int[jobs + 1];
        for (int job = 0; job < jobs; job++) {
            firstVisit[job + 1] =
                    firstVisit[job] + model.jobs().get(job).visits().size();
        }
        this.jobOf = new int[firstVisit[jobs]];
        for (int job = 0; job < jobs; job++) {
            Arrays.fill(jobOf, firstVisit[job], firstVisit[job + 1], job);
        }
    }

    int jobOf(int visit) {
        return jobOf[visit];
    }

    int firstVisit(int job) {
        return firstVisit[job];
    }

    List<Integer> visitsOf(int job) {
        return IntStream.range(firstVisit[job], firstVisit[job + 1]).boxed().toList();
    }
}
