package com.bayoutech.solver;

import com.bayoutech.solver.internal.Appraisal;
import com.bayoutech.solver.internal.Consultation;
import com.bayoutech.solver.internal.Moves;
import java.util.List;

/** Explains a solution: what it left out, how its stops stand, and why they are not where they were; safe for use by several threads. */
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
     * @throws IllegalArgumentException if the job is on a route, or not in the model
     */
    public Advice advise(int job) {
        model.requireJob("job to advise on", job);
        return consultation.advise(job);
    }

    /** How each visit of a vehicle's route stands, in their order; none if the vehicle does not drive. */
    public List<Margin> margins(int vehicle) {
        model.requireVehicle("vehicle to explain", vehicle);
        return new Appraisal(model, solution).margins(vehicle);
    }

    /**
     * Why jobs are not where a published plan has them: on another vehicle, at another place among the others, or on no route at all.
     *
     * @param published for each vehicle what it was to visit, in its order; missing vehicles were to stay at home
     */
    public List<Move> moves(List<List<Integer>> published) {
        model.requireRoutes("published plan", published);
        return new Moves(model, solution).explain(published);
    }
}
