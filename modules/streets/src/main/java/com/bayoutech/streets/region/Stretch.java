package com.bayoutech.streets.region;

import com.bayoutech.streets.Progress;

/**
 * A part of some longer work, whose tasks each report from 0 to 1: the whole hears of a share that never falls.
 *
 * <p>Each task has the same part of the stretch, in the order in which they come; one more than was expected stays at the end.
 */
final class Stretch implements Progress {
    private final Progress whole;
    private final double begin;
    private final double end;
    private final int tasks;
    private String task = "";
    private int begun;
    private double reached;

    Stretch(Progress whole, double begin, double end, int tasks) {
        this.whole = whole;
        this.begin = begin;
        this.end = end;
        this.tasks = tasks;
    }

    @Override
    public synchronized void report(String current, double share) {
        if (!current.equals(task)) {
            task = current;
            begun++;
        }
        double done = Math.min(1, (begun - 1 + Math.clamp(share, 0, 1)) / tasks);
        reached = Math.max(reached, done);
        whole.report(current, begin + reached * (end - begin));
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }
}
