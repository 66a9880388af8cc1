package com.bayoutech.routing;

import java.util.List;

/** What comes of driving visits in an order that somebody wishes. */
public sealed interface DriveResult {
    /** It can be driven, but may break what the day asks. */
    record Drivable(Route route, List<Breach> breaches) implements DriveResult {
        public Drivable {
            breaches = List.copyOf(breaches);
        }
    }

    /** Nobody can drive it. */
    record Undrivable(Reason reason) implements DriveResult {}

    /** Why nobody can. */
    enum Reason {
        /** Goods would be delivered before they are picked up. */
        OUT_OF_ORDER,
        /** It would end a day after its shift or later. */
        TOO_LONG,
        /** No street leads from one of the visits to the next. */
        NO_WAY
    }
}
