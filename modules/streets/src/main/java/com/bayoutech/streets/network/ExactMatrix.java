package com.bayoutech.streets.network;

import com.bayoutech.streets.StreetMatrix;

/** A matrix that also says what it knows before it is rounded to whole seconds and meters. */
public interface ExactMatrix extends StreetMatrix {
    /** Seconds to a tenth of a millisecond, or positive infinity where there is no way. */
    double exactSeconds(int from, int to);

    /** Meters to a millimeter, or positive infinity where there is no way. */
    double exactMeters(int from, int to);
}
