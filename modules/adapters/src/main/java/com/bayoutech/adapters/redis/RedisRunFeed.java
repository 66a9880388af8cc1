package com.bayoutech.adapters.redis;

import com.bayoutech.domain.PlanId;
import com.bayoutech.planning.RunFeed;
import com.bayoutech.planning.RunProgress;
import java.util.Optional;
import org.redisson.api.RedissonClient;

/** Progress of runs; all of it but a run's last message can be done without. */
final class RedisRunFeed extends RedisFeed<PlanId, RunProgress> implements RunFeed {
    RedisRunFeed(RedissonClient redisson) {
        super(redisson, "bayou:runs:", 16);
    }

    @Override
    PlanId about(RunProgress progress) {
        return progress.plan();
    }

    @Override
    boolean isDispensable(RunProgress progress) {
        return !progress.state().isOver();
    }

    @Override
    String write(RunProgress progress) {
        return RunProgressJson.write(progress);
    }

    @Override
    Optional<RunProgress> read(PlanId plan, String json) {
        return RunProgressJson.read(json);
    }
}
