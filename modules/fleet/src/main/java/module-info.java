/**
 * Depots, vehicles, their shifts, and the import of a fleet file.
 *
 * <p>{@link com.bayoutech.fleet.FleetService} gives them out, {@link com.bayoutech.fleet.FleetImporter} brings them in.
 */
module com.bayoutech.fleet {
    exports com.bayoutech.fleet;

    requires transitive com.bayoutech.domain;
    requires transitive com.bayoutech.foundation;
    requires static org.jspecify;
}
