package com.bayoutech.planning;

import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.orders.OrderService;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Streets;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts a plan's routes on paper, and into files for other programs. What leaves this way is personal, so the audit trail knows of each. */
public final class PaperService {
    private final PaperReader reader;
    private final Streets streets;
    private final PaperPress press;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;

    public PaperService(
            PlanStore plans,
            OrderService orders,
            FleetService fleet,
            Streets streets,
            PaperPress press,
            UnitOfWork unitOfWork,
            AuditTrail audit) {
        this.reader = new PaperReader(plans, orders, fleet);
        this.streets = streets;
        this.press = press;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
    }

    /**
     * Writes a paper; needs {@link Permission#PLANS_READ}, {@link Permission#ORDERS_READ} and {@link Permission#FLEET_READ} at the plan's
     * depot, and a {@linkplain Caller#requireProven() fresh proof} of who asks for anything but one route alone: so many people's data leave with
     * it. While there are no streets, ways are straight lines.
     *
     * @param to stays open
     * @throws RefusedException if there is nothing to print; then nothing was written
     * @throws IOException if the stream takes no more
     * @throws java.util.concurrent.CancellationException if the listener cancels
     */
    public void print(Caller caller, PaperRequest request, OutputStream to, Progress progress) throws IOException {
        DayPapers papers = unitOfWork.call(() -> read(caller, request));
        if (request.paper().hasWays()) {
            press.print(request.paper(), withWays(papers, progress), to, secondHalf(progress));
        } else {
            press.print(request.paper(), papers, to, progress);
        }
    }

    private DayPapers read(Caller caller, PaperRequest request) {
        PaperReader.Read read =
                reader.read(caller, request.plan(), request.revision(), request.routes(), request.pageSize());
        if (request.routes().size() != 1) {
            caller.requireProven();
        }
        Map<String, String> facts = Map.of(
                "paper", request.paper().name(),
                "revision", request.revision().toString(),
                "routes", String.valueOf(read.papers().routes().size()));
        audit.append(
                new AuditEntry(caller, "plan.printed", "plan", read.plan().id().value(), facts));
        return read.papers();
    }

    private DayPapers withWays(DayPapers papers, Progress progress) {
        RouteWays ways = RouteWays.on(streets);
        List<RoutePaper> drawn = new ArrayList<>();
        for (RoutePaper route : papers.routes()) {
            progress.advance(
                    "Finding the ways", drawn.size() / (2.0 * papers.routes().size()));
            drawn.add(ways.draw(papers.depot().place(), route));
        }
        return papers.withRoutes(drawn);
    }

    private static Progress secondHalf(Progress whole) {
        return new Progress() {
            @Override
            public void report(String task, double share) {
                whole.report(task, 0.5 + share / 2);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
