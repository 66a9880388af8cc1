/**
 * Travel between places.
 *
 * <p>Straight lines with a detour factor for now; the road network takes its place behind {@link
 * com.bayoutech.streets.StreetNetwork}.
 */
module com.bayoutech.streets {
    exports com.bayoutech.streets;

    requires transitive com.bayoutech.domain;
    requires static org.jspecify;
}
