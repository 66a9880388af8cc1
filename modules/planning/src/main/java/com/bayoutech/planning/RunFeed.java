package com.bayoutech.planning;

import com.bayoutech.domain.PlanId;
import com.bayoutech.foundation.Feed;

/** Carries the progress of a plan's runs to whoever watches. */
public interface RunFeed extends Feed<PlanId, RunProgress> {}
