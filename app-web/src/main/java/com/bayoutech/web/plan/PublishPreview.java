package com.bayoutech.web.plan;

import com.bayoutech.domain.DriverId;
import com.bayoutech.planning.Comparison.RoutePair;
import com.bayoutech.planning.Publication;
import com.bayoutech.web.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What publishing changes for the drivers, in names.
 *
 * @param names of the depot's drivers
 */
record PublishPreview(Publication publication, Map<DriverId, String> names) {
    /** Those who get something new; a route that nobody is named for is called by its vehicle. */
    List<String> concerned(DayBoard day) {
        return Stream.concat(
                        publication.drivers().stream().map(this::name),
                        publication.concerned().stream()
                                .filter(this::isNobodys)
                                .map(pair -> day.vehicleName(pair.vehicle())))
                .distinct()
                .sorted()
                .toList();
    }

    /** How many have the routes that they had. */
    int unconcerned() {
        return publication.comparison().routes().size()
                - publication.concerned().size();
    }

    /** Which routes somebody else drives than before, in words. */
    List<String> handedOver(DayBoard day) {
        return publication.comparison().routes().stream()
                .filter(pair -> pair.before().isPresent() && pair.after().isPresent())
                .filter(pair -> publication.isHandedOver(pair.shift()))
                .map(pair -> Texts.of(
                        "plan.publish.handed-over",
                        day.vehicleName(pair.vehicle()),
                        publication
                                .after()
                                .driverOf(pair.shift())
                                .map(this::name)
                                .orElseGet(PublishPreview::nobody),
                        publication
                                .before()
                                .driverOf(pair.shift())
                                .map(this::name)
                                .orElseGet(PublishPreview::nobody)))
                .toList();
    }

    private boolean isNobodys(RoutePair pair) {
        return Stream.of(publication.before(), publication.after())
                .map(crew -> crew.driverOf(pair.shift()))
                .allMatch(Optional::isEmpty);
    }

    private String name(DriverId driver) {
        return Optional.ofNullable(names.get(driver)).orElseGet(() -> Texts.of("plan.publish.former-driver"));
    }

    private static String nobody() {
        return Texts.of("plan.publish.nobody");
    }
}
