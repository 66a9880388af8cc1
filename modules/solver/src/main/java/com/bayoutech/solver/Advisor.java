package com.bayoutech.solver;

import com.bayoutech.solver.internal.Appraisal;
import com.bayoutech.solver.internal.Consultation;
import java.util.List;

/** Explains a solution: what it left out, and how its stops stand; safe for use by several threads. */
public final class Advisor {
    private final Model model;
    private final Solution solution;
    private final Consultation consultation;

    /** Advice about one solution of a model. */
    public Advisor(Model model, Solution solution) {
        this.model = model;
        this.solution = solution;
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

    /** How each visit of a vehicle's route stands, in their order; none if the vehicle does not drive. */
    public List<Margin> margins(int vehicle) {
        model.requireVehicle("vehicle to explain", vehicle);
        return new Appraisal(model, solution).margins(vehicle);
    }
}
