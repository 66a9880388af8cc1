/**
 * A plan's life: runs that optimise it, the chain of its revisions, and its publishing.
 *
 * <p>{@link com.bayoutech.planning.PlanService} reads and publishes, {@link com.bayoutech.planning.RunService} starts and stops
 * runs, {@link com.bayoutech.planning.RunWorker} does them. The ports are what a database, a queue and a bus must offer.
 */
module com.bayoutech.planning {
    exports com.bayoutech.planning;

    requires transitive com.bayoutech.domain;
    requires transitive com.bayoutech.fleet;
    requires transitive com.bayoutech.foundation;
    requires transitive com.bayoutech.orders;
    requires transitive com.bayoutech.routing;
    requires transitive com.bayoutech.streets;
    requires static org.jspecify;
}
