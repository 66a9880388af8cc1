package com.bayoutech.benchmarks.contestants;

import com.bayoutech.benchmarks.instances.Instance;

/** What the other programs are asked to do. */
final class PlainProblem {
    private PlainProblem() {}

    /** The task's instance, if it is plain enough for a program. */
    static Instance require(Task task, String program, boolean canDeliver) {
        Instance instance = task.instance();
        if (!instance.isPlain() || !(canDeliver || instance.deliveries().isEmpty())) {
            throw new NotForContestantException("The instance (" + instance.name() + ") is not one that " + program
                    + " runs here. Give one of Solomon's, Homberger's or CVRPLIB's.");
        }
        return instance;
    }
}
