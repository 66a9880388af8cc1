package com.bayoutech.web.day;

import com.bayoutech.domain.PlanId;
import com.bayoutech.planning.RunFeed;
import com.bayoutech.planning.RunProgress;

/** Progress of runs, heard at once. */
public final class FakeRunFeed extends FakeFeed<PlanId, RunProgress> implements RunFeed {
    public FakeRunFeed() {
        super(RunProgress::plan);
    }
}
