package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.time.Instant;
import java.util.List;

/** A rule that somebody has let go for one revision and those that follow it, such as overtime for a driver. */
public sealed interface Waiver {
    /** A shift may end later than it does. */
    record LaterEnd(ShiftId shift, Instant until) implements Waiver {}

    /** A service may also start in this window, beside its own. */
    record AlsoWindow(JobVisit visit, TimeWindow window) implements Waiver {}

    /** A vehicle may carry more than it holds, one amount a dimension. */
    record MoreLoad(VehicleId vehicle, List<Integer> by) implements Waiver {
        public MoreLoad {
            by = List.copyOf(by);
            if (by.stream().anyMatch(amount -> amount < 0)) {
                throw new IllegalArgumentException("The load (" + by
                        + ") that a vehicle may carry beyond its capacity must not be negative. Use zero for none.");
            }
        }
    }

    /** A shift may do a job although its vehicle lacks skills. */
    record SkillsSpared(JobId job, ShiftId shift) implements Waiver {}
}
