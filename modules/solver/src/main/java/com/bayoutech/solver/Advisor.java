package com.bayoutech.solver;

import com.bayoutech.solver.internal.Consultation;

/** Explains what a solution left out; safe for use by several threads. */
public final class Advisor {
    private final Consultation consultation;

    /** Advice about one solution of a model. */
    public Advisor(Model model, Solution solution) {
        this.consultation = new Consultation(model, solution);
    }

    /**
     * Why a job is on no route, and what would change that.
     *
     * @throws IllegalArgumentException if the job is on a route
     */
    public Advice advise(int job) {
        return consultation.advise(job);
    }
}
