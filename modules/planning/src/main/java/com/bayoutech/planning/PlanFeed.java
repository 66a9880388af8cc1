package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.foundation.Feed;

/** Carries what happens to a plan to whoever looks at it. */
public interface PlanFeed extends Feed<PlanId, PlanNews> {}
