/**
 * The words of delivery planning: ids, place, time, load, orders, jobs, vehicles, and the ports to travel times.
 *
 * <p>Shared with the driver's phone, hence Java 17 and nothing but {@code java.base}. Each value is immutable and checks
 * itself when made. The words themselves are explained in {@code docs/glossary.md}.
 */
module com.bayoutech.domain {
    exports com.bayoutech.domain;

    requires static org.jspecify;
}
