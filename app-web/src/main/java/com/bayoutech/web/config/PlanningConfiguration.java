package com.bayoutech.web.config;

import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.orders.OrderService;
import com.bayoutech.planning.OpenDays;
import com.bayoutech.planning.PaperPress;
import com.bayoutech.planning.PaperService;
import com.bayoutech.planning.PlanEditor;
import com.bayoutech.planning.PlanFeed;
import com.bayoutech.planning.PlanMerger;
import com.bayoutech.planning.PlanRoom;
import com.bayoutech.planning.PlanService;
import com.bayoutech.planning.PlanStore;
import com.bayoutech.planning.RunFeed;
import com.bayoutech.planning.RunQueue;
import com.bayoutech.planning.RunService;
import com.bayoutech.planning.RunStore;
import com.bayoutech.planning.RunWorker;
import com.bayoutech.planning.SummaryService;
import com.bayoutech.planning.WhatIfService;
import com.bayoutech.routing.RouteOptimizer;
import com.bayoutech.routing.SolverRouteOptimizer;
import com.bayoutech.streets.Streets;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plans, runs, and the engines behind them. */
@Configuration(proxyBeanMethods = false)
class PlanningConfiguration {
    private static final long SEED = 1;
    private static final int THREADS_A_RUN = 1;

    private static final Caller PRESENCE = Caller.system("presence", Permission.PLANS_READ);

    @Bean
    RouteOptimizer routeOptimizer() {
        return new SolverRouteOptimizer(SEED, THREADS_A_RUN);
    }

    @Bean
    PlanService planService(
            PlanStore plans,
            RunStore runs,
            FleetService fleet,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            PlanFeed feed) {
        return new PlanService(plans, runs, fleet, unitOfWork, audit, outbox, feed);
    }

    @Bean
    PlanRoom planRoom(PlanStore plans, PlanFeed feed, UnitOfWork unitOfWork, InstantSource clock) {
        return new PlanRoom(plans, feed, unitOfWork, clock);
    }

    /** Repeats who looks at which plan. */
    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService presenceClock(PlanRoom room) {
        ScheduledExecutorService presence = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("presence").daemon().factory());
        long millis = PlanRoom.TICK.toMillis();
        var _ = presence.scheduleAtFixedRate(() -> room.tick(PRESENCE), millis, millis, TimeUnit.MILLISECONDS);
        return presence;
    }

    @Bean
    OpenDays openDays(OrderService orders, FleetService fleet) {
        return new OpenDays(orders, fleet);
    }

    @Bean
    PlanEditor planEditor(
            PlanStore plans,
            OpenDays days,
            Streets streets,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            PlanFeed feed,
            InstantSource clock) {
        return new PlanEditor(plans, days, streets, unitOfWork, audit, outbox, feed, clock);
    }

    @Bean
    WhatIfService whatIfService(
            PlanStore plans,
            RunStore runs,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            InstantSource clock) {
        return new WhatIfService(plans, runs, unitOfWork, audit, outbox, clock);
    }

    @Bean
    PlanMerger planMerger(
            PlanStore plans,
            OpenDays days,
            Streets streets,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            PlanFeed feed,
            InstantSource clock) {
        return new PlanMerger(plans, days, streets, unitOfWork, audit, outbox, feed, clock);
    }

    @Bean
    RunService runService(
            RunStore runs,
            PlanStore plans,
            RunQueue queue,
            RunFeed feed,
            PlanFeed news,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            InstantSource clock) {
        return new RunService(runs, plans, queue, feed, news, unitOfWork, audit, outbox, clock);
    }

    @Bean
    RunWorker runWorker(
            RunStore runs,
            PlanStore plans,
            OpenDays days,
            Streets streets,
            RouteOptimizer optimizer,
            RunFeed feed,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            InstantSource clock) {
        return new RunWorker(runs, plans, days, streets, optimizer, feed, unitOfWork, audit, outbox, clock);
    }

    @Bean
    PaperService paperService(
            PlanStore plans,
            OrderService orders,
            FleetService fleet,
            Streets streets,
            PaperPress press,
            UnitOfWork unitOfWork,
            AuditTrail audit) {
        return new PaperService(plans, orders, fleet, streets, press, unitOfWork, audit);
    }

    @Bean
    SummaryService summaryService(PlanStore plans, OrderService orders, FleetService fleet, UnitOfWork unitOfWork) {
        return new SummaryService(plans, orders, fleet, unitOfWork);
    }
}
