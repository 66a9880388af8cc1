package com.bayoutech.web.day;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanService;
import com.bayoutech.planning.WhatIf;
import com.bayoutech.web.security.CurrentCaller;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which plan a screen is about, as the person in front of it. */
@Component
public final class DayPlans {
    private final PlanService plans;
    private final UnitOfWork unitOfWork;
    private final CurrentCaller caller;

    DayPlans(PlanService plans, UnitOfWork unitOfWork, CurrentCaller caller) {
        this.plans = plans;
        this.unitOfWork = unitOfWork;
        this.caller = caller;
    }

    /**
     * The day's plan, or a what-if of it.
     *
     * @param whatIf what an address names; one of another day does not count
     */
    public Optional<Plan> find(DepotId depot, LocalDate day, Optional<PlanId> whatIf) {
        Caller current = caller.get();
        return unitOfWork.call(() -> {
            Optional<Plan> plan = plans.findPlan(current, depot, day);
            return whatIf.map(id -> plans.getPlan(current, id))
                    .filter(beside ->
                            plan.isPresent() && beside.whatIf().map(WhatIf::of).equals(plan.map(Plan::id)))
                    .or(() -> plan);
        });
    }
}
