/**
 * The floor under the features: who calls, what they may do, one transaction for a change with its audit entry and outbox
 * rows, and rows of CSV files with the position of each error.
 *
 * <p>Ports only, but for the row reader; {@code adapters} implements them.
 */
module com.bayoutech.foundation {
    exports com.bayoutech.foundation;
    exports com.bayoutech.foundation.csv;

    requires transitive com.bayoutech.domain;
    requires static org.jspecify;
}
