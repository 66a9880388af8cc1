package com.bayoutech.adapters.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.planning.RunFeed;
import com.bayoutech.planning.RunId;
import com.bayoutech.planning.RunProgress;
import com.bayoutech.planning.RunState;
import com.bayoutech.routing.Costs;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Stop;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redisson.api.RedissonClient;

class RedisRunFeedIT {
    private final PlanId plan = new PlanId(UUID.randomUUID());
    private final BlockingQueue<RunProgress> heard = new LinkedBlockingQueue<>();
    private RedissonClient redisson;
    private RunFeed feed;

    @BeforeEach
    void connect() {
        redisson = RedisServerFixture.connect();
        feed = new RedisRunFeed(redisson);
    }

    @AfterEach
    void disconnect() {
        redisson.shutdown();
    }

    @Test
    void progressArrivesOnAnotherServerAsItWasSent() throws Exception {
        RedissonClient other = RedisServerFixture.connect();
        try (var _ = new RedisRunFeed(other).subscribe(plan, heard::add)) {
            RunProgress progress = progress(RunState.RUNNING, 42);
            feed.publish(progress);
            assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo(progress);
        } finally {
            other.shutdown();
        }
    }

    @Test
    void otherPlansAreNotHeard() throws Exception {
        try (var _ = feed.subscribe(plan, heard::add)) {
            RunProgress own = progress(RunState.RUNNING, 1);
            feed.publish(new RunProgress(
                    RunId.random(), new PlanId(UUID.randomUUID()), RunState.RUNNING, Duration.ZERO, 1, Schedule.EMPTY));
            feed.publish(own);
            assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo(own);
        }
    }

    @Test
    void publishingReturnsWhileRedisIsAwayAndListeningGoesOnAfterwards() throws Exception {
        int port = URI.create(RedisServerFixture.redisProperties().address()).getPort();
        try (TcpGate gate = new TcpGate(port)) {
            RedissonClient gated = new RedisConfiguration()
                    .redisson(RedisServerFixture.redisProperties("rediss://localhost:" + gate.port()));
            RunFeed cutOff = new RedisRunFeed(gated);
            try (var _ = cutOff.subscribe(plan, heard::add)) {
                gate.cut();
                for (int message = 0; message < 1000; message++) {
                    cutOff.publish(progress(RunState.RUNNING, message));
                }
                heard.clear();
                gate.mend();
                RunProgress last = progress(RunState.FINISHED, 7);
                RunProgress received = null;
                for (int attempt = 0; attempt < 60 && !last.equals(received); attempt++) {
                    feed.publish(last);
                    received = heard.poll(1, TimeUnit.SECONDS);
                }
                assertThat(received).isEqualTo(last);
            } finally {
                gated.shutdown();
            }
        }
    }

    private RunProgress progress(RunState state, long iterations) {
        Instant eight = Instant.parse("2026-03-02T08:00:00Z");
        JobId job = new JobId(UUID.nameUUIDFromBytes(new byte[] {1}));
        Stop stop = new Stop(
                List.of(new PlannedVisit(job, VisitKind.DELIVERY, eight.plusSeconds(600))),
                Duration.ofMinutes(10),
                4200,
                eight.plusSeconds(600),
                eight.plusSeconds(900));
        Route route = new Route(
                new ShiftId(UUID.nameUUIDFromBytes(new byte[] {2})),
                new VehicleId(UUID.nameUUIDFromBytes(new byte[] {3})),
                eight,
                List.of(stop),
                eight.plusSeconds(1500),
                8400,
                Duration.ofMinutes(20));
        Schedule schedule = new Schedule(
                List.of(route),
                List.of(new Unassigned(
                        new JobId(UUID.nameUUIDFromBytes(new byte[] {4})), UnassignedReason.OUT_OF_REACH)),
                new Costs(100, 200, 300));
        return new RunProgress(
                new RunId(UUID.nameUUIDFromBytes(new byte[] {5})),
                plan,
                state,
                Duration.ofMillis(2500),
                iterations,
                schedule);
    }
}
