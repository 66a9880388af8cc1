/**
 * A planning problem in, a schedule out.
 *
 * <p>{@link com.bayoutech.routing.RouteOptimizer} is the door; the search behind it may be exchanged without its callers or its
 * scenario tests noticing. Knows no people, no database and no clock but the stop criterion's.
 */
module com.bayoutech.routing {
    exports com.bayoutech.routing;
    exports com.bayoutech.routing.vroom;

    requires transitive com.bayoutech.domain;
    requires com.bayoutech.solver;
    // An automatic module: jsprit has no descriptor of its own.
    requires transitive jsprit.core;
    requires tools.jackson.databind;
    requires static org.jspecify;
}
