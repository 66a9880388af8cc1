package com.bayoutech.adapters.papers;

import com.bayoutech.domain.Place;
import com.bayoutech.planning.DayPapers;
import com.bayoutech.planning.RoutePaper;
import com.bayoutech.planning.RoutePaper.PaperStop;
import com.bayoutech.planning.RoutePaper.PaperVisit;
import com.bayoutech.streets.StreetPath;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A plan for geographic programs (RFC 7946): the depot, each route as a line and each stop as a point; references, but neither names nor phones.
 *
 * <p>Degrees have six decimals, a tenth of a meter.
 */
final class PlanGeoJson {
    private static final double DECIMALS = 1e6;

    private final DayPapers content;
    private final PaperClock clock;
    private final JsonGenerator json;

    private PlanGeoJson(DayPapers content, JsonGenerator json) {
        this.content = content;
        this.clock = new PaperClock(content.depot().zone(), content.day());
        this.json = json;
    }

    static void write(DayPapers content, OutputStream to) throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            new PlanGeoJson(content, json).write();
        }
        out.flush();
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeArrayPropertyStart("features");
        point(content.depot().place());
        json.writeStringProperty("kind", "depot");
        json.writeStringProperty("name", content.depot().name());
        end();
        for (RoutePaper route : content.routes()) {
            line(route);
            for (PaperStop stop : route.stops()) {
                if (stop.place().isPresent()) {
                    stop(route, stop, stop.place().get());
                }
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void line(RoutePaper route) {
        begin("LineString");
        List<Place> line = new ArrayList<>();
        for (StreetPath.Leg leg : route.way().legs()) {
            // Each leg begins where the one before has ended.
            leg.line().stream().skip(line.isEmpty() ? 0 : 1).forEach(line::add);
        }
        line.forEach(this::coordinates);
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("kind", "route");
        json.writeStringProperty("vehicle", route.vehicle());
        json.writeStringProperty("stroke", Tint.hex(Tint.ofRoute(route.color())));
        json.writeNumberProperty("stops", route.stops().size());
        json.writeNumberProperty("distance_m", route.route().distanceMeters());
        json.writeNumberProperty("driving_s", route.route().driving().toSeconds());
        json.writeStringProperty("departure", clock.exact(route.route().departure()));
        json.writeStringProperty("end", clock.exact(route.route().end()));
        end();
    }

    private void stop(RoutePaper route, PaperStop stop, Place place) {
        point(place);
        json.writeStringProperty("kind", "stop");
        json.writeStringProperty("vehicle", route.vehicle());
        json.writeNumberProperty("number", stop.number());
        json.writeStringProperty(
                "references",
                stop.visits().stream().map(PlanGeoJson::reference).distinct().collect(Collectors.joining(", ")));
        json.writeStringProperty("arrival", clock.exact(stop.planned().arrival()));
        json.writeStringProperty("departure", clock.exact(stop.planned().departure()));
        end();
    }

    private static String reference(PaperVisit visit) {
        return PaperWords.reference(visit)
                + (visit.dropped().isPresent() ? " (" + PaperWords.dropped(visit) + ")" : "");
    }

    private void point(Place place) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "Point");
        json.writeName("coordinates");
        coordinates(place);
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
    }

    private void begin(String type) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", type);
        json.writeArrayPropertyStart("coordinates");
    }

    private void coordinates(Place place) {
        json.writeStartArray();
        json.writeNumber(Math.round(place.longitude() * DECIMALS) / DECIMALS);
        json.writeNumber(Math.round(place.latitude() * DECIMALS) / DECIMALS);
        json.writeEndArray();
    }

    private void end() {
        json.writeEndObject();
        json.writeEndObject();
    }
}
