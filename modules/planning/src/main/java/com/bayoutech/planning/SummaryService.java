package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.orders.OrderService;
import java.util.Set;

/** Adds a day's revision up, so that it can be judged and compared. */
public final class SummaryService {
    private final PaperReader reader;
    private final UnitOfWork unitOfWork;

    public SummaryService(PlanStore plans, OrderService orders, FleetService fleet, UnitOfWork unitOfWork) {
        this.reader = new PaperReader(plans, orders, fleet);
        this.unitOfWork = unitOfWork;
    }

    /**
     * What a revision comes to, measured against the orders as they are now; needs {@link Permission#PLANS_READ}, {@link
     * Permission#ORDERS_READ} and {@link Permission#FLEET_READ} at the plan's depot.
     *
     * @throws RefusedException if there is no such plan or revision, or nothing is planned in it
     */
    public DaySummary summarize(Caller caller, PlanId plan, RevisionId revision) {
        return unitOfWork.call(() -> {
            PaperReader.Read read = reader.read(caller, plan, revision, Set.of(), PageSize.A4);
            Revision known = read.revision();
            DayPapers papers = read.papers();
            return new DaySummary(
                    papers.depot(),
                    papers.day(),
                    known.id(),
                    known.number(),
                    known.author(),
                    known.createdAt(),
                    papers.isPublished(),
                    known.schedule().costs(),
                    known.schedule().unassigned().size(),
                    papers.routes().stream().map(RouteSummary::of).toList());
        });
    }
}
