package com.bayoutech.adapters.redis;

import com.bayoutech.domain.PlanId;
import com.bayoutech.planning.PlanFeed;
import com.bayoutech.planning.PlanNews;
import java.util.Optional;
import org.redisson.api.RedissonClient;

/** News of plans; who is there can be done without, since it is said again. */
final class RedisPlanFeed extends RedisFeed<PlanId, PlanNews> implements PlanFeed {
    RedisPlanFeed(RedissonClient redisson) {
        super(redisson, "bayou:plans:", 64);
    }

    @Override
    PlanId about(PlanNews news) {
        return news.plan();
    }

    @Override
    boolean isDispensable(PlanNews news) {
        return switch (news) {
            case PlanNews.HeadMoved moved -> false;
            case PlanNews.Published published -> false;
            case PlanNews.ProposalGone gone -> false;
            case PlanNews.Seen seen -> true;
            case PlanNews.Left left -> true;
            case PlanNews.Came came -> true;
        };
    }

    @Override
    String write(PlanNews news) {
        return PlanNewsJson.write(news);
    }

    @Override
    Optional<PlanNews> read(PlanId plan, String json) {
        return PlanNewsJson.read(plan, json);
    }
}
