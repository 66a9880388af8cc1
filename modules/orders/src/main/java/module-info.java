/**
 * Orders: imported from files, checked, listed, turned into jobs.
 *
 * <p>{@link com.bayoutech.orders.OrderImporter} brings them in, {@link com.bayoutech.orders.OrderService} gives them out;
 * {@link com.bayoutech.orders.OrderStore} is what a database must offer.
 */
module com.bayoutech.orders {
    exports com.bayoutech.orders;

    requires transitive com.bayoutech.domain;
    requires transitive com.bayoutech.foundation;
    requires transitive com.bayoutech.streets;
    requires static org.jspecify;
}
