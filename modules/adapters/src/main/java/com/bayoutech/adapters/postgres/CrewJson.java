package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.Crew;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who drives what, as a JSON object: the drivers by their shifts. */
final class CrewJson {
    private CrewJson() {}

    static String write(Crew crew) {
        return FactsJson.write(crew.drivers().entrySet().stream()
                .collect(Collectors.toMap(
                        driven -> driven.getKey().toString(),
                        driven -> driven.getValue().toString())));
    }

    static Crew read(String json) {
        return new Crew(FactsJson.read(json).entrySet().stream()
                .collect(Collectors.toMap(
                        (Map.Entry<String, String> driven) -> new ShiftId(UUID.fromString(driven.getKey())),
                        driven -> new DriverId(UUID.fromString(driven.getValue())))));
    }
}
