package com.bayoutech.streets.network;

import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.util.parsers.CarAccessParser;
import com.graphhopper.util.PMap;
import java.util.List;

/** Says where a vehicle that delivers may drive: as a car, and where only deliveries may. */
final class DeliveryAccessParser extends CarAccessParser {
    /**
     * A parser for one kind of vehicle.
     *
     * @param keys the tags that allow or deny, the most special first
     */
    DeliveryAccessParser(BooleanEncodedValue access, BooleanEncodedValue roundabout, List<String> keys) {
        super(access, roundabout, new PMap(), keys);
        restrictedValues.remove("delivery");
        allowedValues.add("delivery");
    }
}
