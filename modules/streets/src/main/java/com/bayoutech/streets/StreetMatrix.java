package com.bayoutech.streets;

import com.bayoutech.domain.TravelMatrix;

/** Travel between places along streets, and how each place hangs on them. */
public interface StreetMatrix extends TravelMatrix {
    /** How a point hangs on the streets; where it does not, all its ways but the one to itself are {@link #UNREACHABLE}. */
    Reach reach(int index);
}
