package com.bayoutech.web.day;

import com.bayoutech.domain.PlanId;
import com.bayoutech.planning.PlanFeed;
import com.bayoutech.planning.PlanNews;

/** News of plans, heard at once. */
public final class FakePlanFeed extends FakeFeed<PlanId, PlanNews> implements PlanFeed {
    public FakePlanFeed() {
        super(PlanNews::plan);
    }
}
